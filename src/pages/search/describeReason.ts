import type { Excerpt } from './excerpt.ts'

const PASSAGES = { why: 'In why it matters', summary: 'In the summary', body: 'In the text' } as const

/** Why an article matches, for the reader: the part that the passage comes from, else the title or the names. */
export function describeReason({ part, foundIn }: Excerpt): string {
  const inTitle = foundIn.includes('title')
  if (part !== null) return inTitle ? `In the title and in ${PASSAGES[part].slice(3)}` : PASSAGES[part]
  if (inTitle) return 'In the title'
  return foundIn.includes('names') ? 'By a company’s name' : 'By its date or kind'
}
