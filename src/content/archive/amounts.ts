import { type Amount, isKind, isStatus } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import { asList, asNumber, asRecord, asText, asTextOrNull, DataFault } from '../text/decode.ts'
import type { DayTable } from './dayTable.ts'

/** A disclosed amount as the ledger knows it, with the article that states it. */
export interface LedgerRow extends Omit<Amount, 'sameAs'> {
  /** Its place among all amounts, which are in the order of their articles. */
  id: number
  /** The number of its article, and of the one that counts the same money already. */
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
 * amount. Companies are named by their place in the list and articles by theirs, which keeps rows short.
 */
export function encodeAmounts(articles: readonly AmountsArticle[]): object {
  const stating = articles.filter(({ amounts }) => amounts.length > 0)
  const ids = [...new Set(stating.flatMap(({ companies, amounts }) => [...companies, ...amounts.flatMap(partiesOf)]))].sort()
  const places = new Map(ids.map((id, place) => [id, place]))
  const placeOf = (id: string | null) => (id === null ? null : (places.get(id) ?? null))
  return {
    companies: ids,
    articles: stating.map(({ number, slug, title, kind, status, companies }) => [
      number,
      slug,
      title,
      kind,
      status,
      companies.map(placeOf),
    ]),
    amounts: stating.flatMap(({ amounts }, place) =>
      amounts.map(({ value, currency, qualifier, what, from, to, sameAs }) => [
        place,
        value,
        currency,
        qualifier,
        what,
        placeOf(from),
        placeOf(to),
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
  const idAt = (place: unknown, at: string) => asText(ids[asNumber(place, at)], at)
  const idOrNull = (place: unknown, at: string) => (place === null ? null : idAt(place, at))
  const articles = asList(file['articles'], `${where}: articles`, (entry, at) => {
    const [number, slug, title, kind, status, companies] = asRow(entry, at)
    if (!isKind(asText(kind, at)) || !isStatus(asText(status, at))) throw new DataFault(at, 'a known kind and status')
    const place = asNumber(number, at)
    const step = { slug: asText(slug, at), title: asText(title, at), date: days.dayOf(place), kind, status } as ArticleRef
    return { number: place, step, companies: asList(companies, at, idAt) }
  })
  return asList(file['amounts'], `${where}: amounts`, (entry, at) => {
    const [place, sum, currency, qualifier, what, from, to, sameAs] = asRow(entry, at)
    const article = articles[asNumber(place, at)]
    if (!article) throw new DataFault(at, 'the place of an article')
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
