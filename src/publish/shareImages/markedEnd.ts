/**
 * A headline in two parts: "Who is partnering with whom, and" and "why it matters". What stands behind its last comma is marked, as
 * why-lines are on the pages, with the word "and" left before it; a headline without one is all opening.
 */
export function markedEnd(headline: string): { opening: string; marked: string } {
  const [, opening = '', marked = ''] = /^(.*,(?:\s+(?:and|und|et|y|e|en|och|og|i))?)\s+([^,]+)$/i.exec(headline) ?? []
  return opening === '' ? { opening: headline, marked: '' } : { opening, marked }
}
