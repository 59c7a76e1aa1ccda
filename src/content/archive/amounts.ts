import type { Amount } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import { isKind } from '../article/kinds.ts'
import { isStatus } from '../article/statuses.ts'
import { asList, asNumber, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'
import type { DayTable } from './dayTable.ts'

/** A disclosed amount as the ledger knows it, with the article that states it. */
export interface LedgerRow extends Omit<Amount, 'sameAs'> {
  /** Its index among all amounts, which are in the order of their articles. */
  id: number
  /** The number of its article, and of the earlier one that states the same money. */
  article: number
  sameAs: number | null
  step: ArticleRef
  /** Whom it concerns: payer and payee, or where one of them is not known, everyone that the article names. */
  concerns: readonly string[]
}

/** What the amounts file says of an article that states any. */
export type AmountsArticle = Omit<ArticleRef, 'date'> & { number: number; companies: readonly string[]; amounts: readonly StatedAmount[] }
type StatedAmount = Omit<Amount, 'sameAs'> & { sameAs: number | null }

/**
 * All amounts as one file, so that the whole ledger is one request: the ids of companies, articles by number, and a row an
 * amount. Rows refer to companies and articles by their index in these lists, which keeps them short.
 */
export function encodeAmounts(articles: readonly AmountsArticle[]): object {
  const stating = articles.filter(({ amounts }) => amounts.length > 0)
  const ids = [...new Set(stating.flatMap(({ companies, amounts }) => [...companies, ...amounts.flatMap(partiesOf)]))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const indexOf = (id: string | null) => (id === null ? null : (indexes.get(id) ?? null))
  return {
    companies: ids,
    articles: stating.map(({ number, slug, title, kind, status, companies }) => [
      number,
      slug,
      title,
      kind,
      status,
      companies.map(indexOf),
    ]),
    amounts: stating.flatMap(({ amounts }, articleIndex) =>
      amounts.map(({ value, currency, qualifier, what, from, to, sameAs }) => [
        articleIndex,
        value,
        currency,
        qualifier,
        what,
        indexOf(from),
        indexOf(to),
        sameAs,
      ]),
    ),
  }
}

/** @throws DataFault when the value is not what {@link encodeAmounts} made. `days` are those of the same archive. */
export function parseAmounts(value: unknown, days: DayTable): LedgerRow[] {
  const where = 'data/amounts.json'
  const file = asRecord(value, where)
  const ids = asList(file['companies'], `${where}: companies`, asText)
  const idAt = (index: unknown, at: string) => asText(ids[asNumber(index, at)], at)
  const idOrNull = (index: unknown, at: string) => (index === null ? null : idAt(index, at))
  const articles = asList(file['articles'], `${where}: articles`, (entry, at) => {
    const [first, slug, title, kindId, statusId, companies] = asRow(entry, at)
    const [number, kind, status] = [asNumber(first, at), asText(kindId, at), asText(statusId, at)]
    if (!isKind(kind) || !isStatus(status)) throw new DataFault(at, 'a known kind and status')
    const step: ArticleRef = { slug: asText(slug, at), title: asText(title, at), date: days.dayOf(number), kind, status }
    return { number, step, companies: asList(companies, at, idAt) }
  })
  return asList(file['amounts'], `${where}: amounts`, (entry, at) => {
    const [index, sum, currency, qualifier, what, from, to, sameAs] = asRow(entry, at)
    const article = articles[asNumber(index, at)]
    if (!article) throw new DataFault(at, 'the index of an article')
    const parties = { from: idOrNull(from, at), to: idOrNull(to, at) }
    return {
      id: 0,
      article: article.number,
      value: asNumber(sum, at),
      currency: asText(currency, at),
      qualifier: asTextOrNull(qualifier, at),
      what: asText(what, at),
      ...parties,
      sameAs: sameAs === null ? null : asNumber(sameAs, at),
      step: article.step,
      concerns:
        parties.from !== null && parties.to !== null ? partiesOf(parties) : [...new Set([...partiesOf(parties), ...article.companies])],
    }
  }).map((row, id) => ({ ...row, id }))
}

function partiesOf({ from, to }: Pick<Amount, 'from' | 'to'>): string[] {
  return [...new Set([from, to].filter((id) => id !== null))]
}

function asRow(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DataFault(where, 'a row')
  return value as unknown[]
}
