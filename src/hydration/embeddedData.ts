import type { QueryClient } from '@tanstack/react-query'

/** The id of the script element in which a prerendered page carries the answers that it was rendered from. */
export const EMBEDDED_ID = 'answers'

/**
 * The cache of a page as JSON that is safe inside a script element: `<` could end it, U+2028 and U+2029 end lines in old
 * parsers. The library's own dehydration is not used, since it notes the time, and equal content must give equal bytes.
 */
export function embedAnswers(client: QueryClient): string {
  const answers = client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data])
  return JSON.stringify(answers).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Fills the cache with what the page was rendered from. Text that is no such list fills nothing. */
export function takeEmbeddedAnswers(client: QueryClient, text: string): void {
  const answers: unknown = JSON.parse(text)
  if (!Array.isArray(answers)) return
  for (const answer of answers as unknown[]) {
    const [key, data] = Array.isArray(answer) ? (answer as unknown[]) : []
    if (Array.isArray(key)) client.setQueryData(key, data)
  }
}
