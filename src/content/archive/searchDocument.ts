import type { Kind } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import { isKind, kindName, kindWords } from '../article/kinds.ts'
import { isStatus } from '../article/statuses.ts'
import { type Day, isDay } from '../text/day.ts'
import { asList, asText, DataFault } from '../text/decode.ts'
import { formatLongDay } from '../text/formatDay.ts'

/** The indexed fields of an article, in the order in which the index counts their words. */
export const SEARCH_PARTS = ['title', 'names', 'summary', 'why', 'body', 'more'] as const
export type SearchPart = (typeof SEARCH_PARTS)[number]

/** An article as the full-text index knows it: its card, and the whole text that was indexed. */
export interface SearchDocument {
  card: Omit<Card, 'why'>
  /** Plain text, without marks and citations. */
  parts: Readonly<Record<SearchPart, string>>
}

/**
 * The words of the part `more`, by which articles are found that do not use them; `stated`: what the article states of its deal
 * beside its texts.
 */
export function moreWords(date: Day, kind: Kind, stated = ''): string {
  return [formatLongDay(date), kindName(kind), kindWords(kind), stated].filter(Boolean).join(' ')
}

/**
 * The published form: the fields of a card, and the parts that do not follow from them; of `more` only what does not either. A list,
 * since names would be a tenth of it.
 */
export function encodeSearchDocument({ card, parts: { names, why, body, more } }: SearchDocument): unknown[] {
  const { slug, title, date, companies, kind, status, summary } = card
  const stated = more.slice(moreWords(date, kind).length + 1)
  return [slug, title, date, companies, kind, status, summary, names, why, body, ...(stated === '' ? [] : [stated])]
}

/** @throws DataFault when the value is not what {@link encodeSearchDocument} made. */
export function parseSearchDocument(value: unknown, where: string): SearchDocument {
  const fields = asList(value, where, (field) => field)
  const text = (place: number) => asText(fields[place], `${where}[${place}]`)
  const [slug, title, date, kind, status, summary] = [text(0), text(1), text(2), text(4), text(5), text(6)]
  if (!isDay(date) || !isKind(kind) || !isStatus(status)) throw new DataFault(where, 'a day, a known kind and status')
  const companies = asList(fields[3], `${where}[3]`, asText)
  return {
    card: { slug, title, date, companies, kind, status, summary },
    parts: { title, names: text(7), summary, why: text(8), body: text(9), more: moreWords(date, kind, fields.length > 10 ? text(10) : '') },
  }
}
