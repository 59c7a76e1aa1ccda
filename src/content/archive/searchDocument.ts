import { isKind, isStatus } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import { asList, asRecord, asText, DataFault } from '../text/decode.ts'

/** The indexed fields of an article, in the order in which the index counts their words. */
export const SEARCH_PARTS = ['title', 'names', 'summary', 'why', 'body', 'more'] as const
export type SearchPart = (typeof SEARCH_PARTS)[number]

/** An article as the full-text index knows it: its card, and the whole text that was indexed. */
export interface SearchDocument {
  card: Omit<Card, 'why'>
  /** Plain text, without marks and citations. */
  parts: Readonly<Record<SearchPart, string>>
}

/** The published form: a card, and the parts that it does not hold itself. */
export function encodeSearchDocument({ card, parts: { names, why, body, more } }: SearchDocument): object {
  return { ...card, names, why, body, more }
}

/** @throws DataFault when the value is not what {@link encodeSearchDocument} made. */
export function parseSearchDocument(value: unknown, where: string): SearchDocument {
  const file = asRecord(value, where)
  const text = (field: string) => asText(file[field], `${where}: ${field}`)
  const [kind, status, title, summary] = [text('kind'), text('status'), text('title'), text('summary')]
  if (!isKind(kind) || !isStatus(status)) throw new DataFault(where, 'a known kind and status')
  const companies = asList(file['companies'], `${where}: companies`, asText)
  return {
    card: { slug: text('slug'), title, date: text('date'), companies, kind, status, summary },
    parts: { title, names: text('names'), summary, why: text('why'), body: text('body'), more: text('more') },
  }
}
