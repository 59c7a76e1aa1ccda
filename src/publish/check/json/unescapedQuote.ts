import type { SyntaxFault } from './syntaxFault.ts'

const MOST_SHOWN = 60

/**
 * A double quote within a text, as in `"He said "yes" to it"`: to JSON the text ends at it, and words follow that are none. What is
 * wrong where the text at `offset` is no JSON is that, if a text has just ended on the same line, no mark of JSON follows and the
 * line has another quote.
 */
export function unescapedQuote(text: string, offset: number): SyntaxFault | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start).split('\n')[0] ?? ''
  const before = line.slice(0, offset - start)
  const after = line.slice(offset - start)
  if (!/"[^\S\n]*$/.test(before) || !/^[^\s"{}[\],:;=/]/.test(after) || !after.includes('"')) return null
  const opening = lastOpening(before)
  if (opening < 0) return null
  const whole = line.slice(opening).replace(/[\s,\]}]*$/, '')
  return {
    offset: start + before.lastIndexOf('"'),
    found: `a double quote within a text: ${cut(whole)}`,
    wanted: '\\" for a double quote within a text, or curly ones (“…”)',
    example: exampleOf(whole),
  }
}

/** Where the text begins that ends with the last quote of a line. */
function lastOpening(before: string): number {
  let opening = -1
  for (const match of before.matchAll(/"(?:[^"\\]|\\.)*"/g)) opening = match.index
  return opening
}

/** The text as it is meant, where the line holds no other that might be mistaken for a part of it. */
function exampleOf(whole: string): string {
  const [, inner = ''] = /^"(.*)"$/.exec(whole) ?? []
  if (inner === '' || inner.length > 2 * MOST_SHOWN || /"\s*[:,]\s*["[{]/.test(inner)) return '"He said \\"yes\\" to it"'
  return `"${inner.replace(/\\?"/g, '\\"')}"`
}

function cut(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
