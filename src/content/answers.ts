import { parseFilter } from './address/filterAddress.ts'
import type { SearchOrder } from './address/searchAddress.ts'
import { type Archive, findNumber } from './archive/archive.ts'
import type { CountedCompany } from './archive/manifest.ts'
import type { SearchManifest } from './archive/searchManifest.ts'
import type { Article, Status } from './article/article.ts'
import type { CompanyMap, MapBase, MapQuestion } from './map/companyMap.ts'
import { deriveMap, deriveMapBase } from './map/deriveMap.ts'
import { deriveLedger, deriveLedgerCompanies, deriveLedgerSpans, deriveLedgerTotal } from './money/deriveLedger.ts'
import type { Ledger, Total } from './money/ledger.ts'
import type { LedgerView } from './money/ledgerView.ts'
import { type AllCards, deriveAllCards } from './query/allCards.ts'
import { type CompanyProfile, type DirectoryEntry, deriveCompany, deriveDirectory } from './query/companyProfile.ts'
import { deriveHistogram } from './query/deriveHistogram.ts'
import type { Histogram } from './query/histogram.ts'
import { deriveCompanyCounts, deriveListing, deriveSpanCounts, type Listing, type Span } from './query/listing.ts'
import type { Question, SearchHits } from './query/matches.ts'
import { deriveMonth, type MonthNews } from './query/monthNews.ts'
import { type FoundEntities, findEntities, mayNamePair, toEntities } from './search/findEntities.ts'
import { deriveSearchRows, type SearchRows } from './search/searchRows.ts'
import { type ArticleContext, deriveArticleContext, deriveNeighbours, type Neighbours } from './story/articleContext.ts'
import { derivePartnership } from './story/derivePartnership.ts'
import type { Partnership } from './story/partnership.ts'
import type { Month } from './text/day.ts'

/**
 * Every question that a screen asks, and the only way in which it gets content. All answers come from one archive, so no
 * view has a list of its own. Each throws a LoadError when a part of the archive can't be had.
 */
export interface Answers {
  /** The first `limit` entries that answer a question. */
  listing(question: Question, limit: number): Promise<Listing>
  /** Everything that answers a question, for files. */
  allCards(question: Question): Promise<AllCards>
  /** How what answers a question spreads over time, whatever days its filter names. */
  histogram(question: Question): Promise<Histogram>
  /** The news of one month; `null` when it has none. */
  month(month: Month): Promise<MonthNews | null>
  /** How many articles there would be under a question for each of some spans of days. */
  countSpans(question: Question, spans: readonly Span[]): Promise<number[]>
  /** Every company with what it would show under a question, largest first. */
  companyCounts(question: Question): Promise<CountedCompany[]>
  /** The article as its publisher wrote it. */
  article(slug: string): Promise<Article>
  /** Its names, its story and its neighbours. */
  articleContext(article: Article): Promise<ArticleContext>
  /** The articles before and after it in a list, whose filter is given as the search part of its address. */
  neighbours(article: Article, search: string, scope: string | null): Promise<Neighbours>
  /** Companies that take part in any article, each with its latest, by number of articles. */
  companies(): Promise<DirectoryEntry[]>
  /** One company with its partners; `null` where no article names it. */
  company(id: string): Promise<CompanyProfile | null>
  /** Who is tied to whom: the companies of a filter with their partners, or the most connected. */
  map(question: MapQuestion): Promise<CompanyMap>
  /** What every map of the archive is laid out on. */
  mapBase(): Promise<MapBase>
  /** The story of two companies, whose ids may come in either order; `null` where no article names both. */
  partnership(one: string, other: string): Promise<Partnership | null>
  /** The companies and partnerships that somebody who searches has named. */
  parties(typed: string): Promise<FoundEntities>
  /** Where the full-text index lies, which a worker asks (pages/search/engine/searchClient.ts). */
  searchManifest(): Promise<SearchManifest>
  /** Of the articles that a search has found, those that a filter leaves, in an order, as far as they are shown. */
  searchRows(question: Question & { hits: SearchHits }, order: SearchOrder, limit: number): Promise<SearchRows>
  /** The disclosed amounts that a view asks for, with their sums and flows; of the table the first `limit` rows. */
  ledger(view: LedgerView, limit: number): Promise<Ledger>
  /** All rows of one sum of a view; `null` where there are none. */
  ledgerTotal(view: LedgerView, currency: string, status: Status): Promise<Total | null>
  /** Every company with the amounts that it would show under a view, largest first. */
  ledgerCompanies(view: LedgerView): Promise<CountedCompany[]>
  /** How many amounts there would be under a view for each of some spans of days. */
  ledgerSpans(view: LedgerView, spans: readonly Span[]): Promise<number[]>
}

export function createAnswers(archive: Archive): Answers {
  return {
    listing: (question, limit) => deriveListing(archive, question, limit),
    allCards: (question) => deriveAllCards(archive, question),
    histogram: (question) => deriveHistogram(archive, question),
    month: (month) => deriveMonth(archive, month),
    countSpans: (question, spans) => deriveSpanCounts(archive, question, spans),
    companyCounts: (question) => deriveCompanyCounts(archive, question),
    article: (slug) => archive.article(slug),
    articleContext: (article) => deriveArticleContext(archive, article),
    async neighbours(article, search, scope) {
      const { filter } = parseFilter(new URLSearchParams(search))
      const number = await findNumber(archive, article)
      return number === null ? { older: null, newer: null } : deriveNeighbours(archive, number, { filter, scope })
    },
    companies: () => deriveDirectory(archive),
    company: (id) => deriveCompany(archive, id),
    map: (question) => deriveMap(archive, question),
    mapBase: () => deriveMapBase(archive),
    partnership: (one, other) => derivePartnership(archive, one, other),
    async parties(typed) {
      const mentions = findEntities(await archive.manifest(), typed)
      return toEntities(mentions, mayNamePair(mentions) ? await archive.facets() : null)
    },
    searchManifest: async () => (await archive.manifest()).search,
    searchRows: (question, order, limit) => deriveSearchRows(archive, question, order, limit),
    ledger: (view, limit) => deriveLedger(archive, view, limit),
    ledgerTotal: (view, currency, status) => deriveLedgerTotal(archive, view, currency, status),
    ledgerCompanies: (view) => deriveLedgerCompanies(archive, view),
    ledgerSpans: (view, spans) => deriveLedgerSpans(archive, view, spans),
  }
}
