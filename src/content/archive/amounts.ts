import type { Article, Status } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import { isKind } from '../article/kinds.ts'
import { endedStatus, isStatus } from '../article/statuses.ts'
import { asList, asNumber, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'
import type { DayTable } from './dayTable.ts'

/** A disclosed sum or size as the ledger knows it, with the article that states it. */
export interface LedgerRow {
  /** Its index among all of them, which are in the order of their articles. */
  id: number
  /** The number of its article; of the earlier one that states the same; of the one, or its own, whose larger sum it is a part of. */
  article: number
  sameAs: number | null
  partOf: number | null
  value: number
  /** The upper end of a range, of which `value` is the lower one. */
  most: number | null
  /** The code of a currency (ISO 4217), or the unit in which sizes of its kind are added up (content/article/deal/sizeUnits.ts). */
  unit: string
  qualifier: string | null
  what: string
  /** Who pays whom; of a size who supplies whom, or whose equity it is and who gets it. */
  from: string | null
  to: string | null
  /** The stretch of time that it is the sum of, and then no sum counts it (content/article/deal/period.ts). */
  period: string | null
  /** How certain it is: by its own status or that of its article, and "ended" where later news ended it. */
  status: Status
  /** The later article that ended the deal, or put another in its place. */
  endedBy: ArticleRef | null
  step: ArticleRef
  /** Whom it concerns: both ends, or where one of them is not known, everyone that the article names. */
  concerns: readonly string[]
}

/** A sum or a size with the numbers of the articles that it refers to. */
export type StatedRow = Omit<LedgerRow, 'id' | 'article' | 'status' | 'endedBy' | 'step' | 'concerns'> & {
  /** Its own, where it has one. */
  status: Status | null
  endedBy: number | null
}

/** What the ledger's files say of an article, all of which are listed in the order of their numbers. */
export type StatingArticle = Pick<Article, 'slug' | 'title' | 'kind' | 'status' | 'companies'> & { rows: readonly StatedRow[] }

/**
 * All sums, or all sizes, as one file, so that the whole ledger is one request: the ids of companies, articles by number, and a
 * row each. Rows refer to companies and articles by their index in these lists, and end with the last value that they have, which
 * keeps them short.
 */
export function encodeAmounts(articles: readonly StatingArticle[]): object {
  const numbered = articles.map((article, number) => ({ ...article, number }))
  const named = new Set(
    numbered.flatMap(({ rows, number }) => (rows.length === 0 ? [] : [number, ...rows.flatMap(({ endedBy }) => endedBy ?? [])])),
  )
  const listed = numbered.filter(({ number }) => named.has(number))
  const places = new Map(listed.map(({ number }, place) => [number, place]))
  const ids = [...new Set(listed.flatMap(({ companies, rows }) => [...companies, ...rows.flatMap(partiesOf)]))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const indexOf = (id: string | null) => (id === null ? null : (indexes.get(id) ?? null))
  const rows = listed.flatMap((article, place) =>
    article.rows.map(({ value, unit, qualifier, what, from, to, sameAs, status, partOf, most, period, endedBy }) =>
      withoutEnd([
        place,
        value,
        unit,
        qualifier,
        what,
        indexOf(from),
        indexOf(to),
        sameAs,
        status,
        partOf,
        most,
        period,
        endedBy === null ? null : (places.get(endedBy) ?? null),
      ]),
    ),
  )
  return {
    companies: ids,
    articles: listed.map(({ number, slug, title, kind, status, companies }) => [number, slug, title, kind, status, companies.map(indexOf)]),
    amounts: rows,
  }
}

/** @throws DataFault when the value is not what {@link encodeAmounts} made. `days` are those of the same archive. */
export function parseAmounts(value: unknown, days: DayTable): LedgerRow[] {
  const where = 'data/amounts.json'
  const file = asRecord(value, where)
  const ids = asList(file['companies'], `${where}: companies`, asText)
  const idAt = (index: unknown, at: string) => asText(ids[asNumber(index, at)], at)
  const idOrNull = (index: unknown, at: string) => (index === null || index === undefined ? null : idAt(index, at))
  const articles = asList(file['articles'], `${where}: articles`, (entry, at) => {
    const [first, slug, title, kindId, statusId, companies] = asRow(entry, at)
    const [number, kind] = [asNumber(first, at), asText(kindId, at)]
    if (!isKind(kind)) throw new DataFault(at, 'a known kind')
    const status = asStatus(statusId, at)
    const step: ArticleRef = { slug: asText(slug, at), title: asText(title, at), date: days.dayOf(number), kind, status }
    return { number, step, companies: asList(companies, at, idAt) }
  })
  const articleAt = (index: unknown, at: string) => {
    const article = articles[asNumber(index, at)]
    if (!article) throw new DataFault(at, 'the index of an article')
    return article
  }
  return asList(file['amounts'], `${where}: amounts`, (entry, at) => {
    const [index, sum, unit, qualifier, what, from, to, sameAs, own, partOf, most, period, endedBy] = asRow(entry, at)
    const article = articleAt(index, at)
    const ending = endedBy === null || endedBy === undefined ? null : articleAt(endedBy, at).step
    const stated = own === null || own === undefined ? article.step.status : asStatus(own, at)
    const parties = { from: idOrNull(from, at), to: idOrNull(to, at) }
    return {
      id: 0,
      article: article.number,
      value: asNumber(sum, at),
      most: asNumberOrNull(most, at),
      unit: asText(unit, at),
      qualifier: asTextOrNull(qualifier, at),
      what: asText(what, at),
      ...parties,
      period: asTextOrNull(period, at),
      sameAs: asNumberOrNull(sameAs, at),
      partOf: asNumberOrNull(partOf, at),
      status: ending ? endedStatus(stated) : stated,
      endedBy: ending,
      step: article.step,
      concerns:
        parties.from !== null && parties.to !== null ? partiesOf(parties) : [...new Set([...partiesOf(parties), ...article.companies])],
    }
  }).map((row, id) => ({ ...row, id }))
}

function partiesOf({ from, to }: Pick<LedgerRow, 'from' | 'to'>): string[] {
  return [...new Set([from, to].filter((id) => id !== null))]
}

function withoutEnd(row: readonly unknown[]): readonly unknown[] {
  return row.slice(0, row.findLastIndex((field) => field !== null) + 1)
}

function asRow(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DataFault(where, 'a row')
  return value as unknown[]
}

function asStatus(value: unknown, where: string): Status {
  const status = asText(value, where)
  if (!isStatus(status)) throw new DataFault(where, 'a known status')
  return status
}

function asNumberOrNull(value: unknown, where: string): number | null {
  return value === undefined || value === null ? null : asNumber(value, where)
}
