import { SEARCH_PARTS, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { indexedExtras, indexedText } from './searchRecord.ts'

/** How much a word counts in each part, 0 to 10. */
const WEIGHTS: Readonly<Record<SearchPart, number>> = { title: 8, names: 3, summary: 3, why: 2, body: 1, more: 2 }

/** An article as the indexer wants it: a page with nothing but the parts and their weights. */
export function searchRecordHtml(text: SearchDocument): string {
  const paragraph = (part: SearchPart, words: string) => `<p data-pagefind-weight="${WEIGHTS[part]}">${escapeHtml(words)}</p>`
  const parts = SEARCH_PARTS.map((part) => paragraph(part, indexedText(text, part)))
  const extras = SEARCH_PARTS.map((part) => paragraph(part, indexedExtras(text, part)))
  return `<html><body>${[...parts, ...extras].join('')}</body></html>`
}
