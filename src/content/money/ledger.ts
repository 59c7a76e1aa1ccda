import type { LedgerRow } from '../archive/amounts.ts'
import type { Kind, Status } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import type { Labels } from '../article/labels.ts'
import type { CompanyCount } from '../query/companyCounts.ts'
import type { IgnoredPart } from '../query/filter.ts'
import type { Day } from '../text/day.ts'
import type { LedgerFacet } from './matchLedger.ts'
import type { Sum } from './sums.ts'

/** A view's answer, as far as the screen shows it. */
export interface Ledger {
  /** Amounts in all, and those that match. */
  total: number
  count: number
  /** The first `limit` of those, in the view's order. */
  rows: LedgerEntry[]
  /** The days of the earliest and the latest match. */
  span: { first: Day; last: Day } | null
  /** The day of the archive's latest article: sums are as of then. */
  asOf: Day | null
  /** The currency of most amounts comes first. */
  totals: Total[]
  /** Who pays whom in one currency; `null` where no amount has both ends. */
  flows: Flows | null
  cycles: Cycles
  /** The companies to choose from, with what each would show; selected ones are always among them. */
  companies: CompanyCount[]
  moreCompanies: number
  kinds: Record<Kind, number>
  statuses: Record<Status, number>
  /** By how many amounts are in it. */
  currencies: { currency: string; count: number }[]
  labels: Labels
  /** What the view names and the archive does not know; it is left out of the question. */
  unknown: IgnoredPart[]
  /** When nothing matches: the facets that could be relaxed, most helpful first. */
  relaxations: { part: LedgerFacet; count: number }[]
}

/** A row of the table. `countedIn`: sums over this view count its money in that article instead. */
export interface LedgerEntry {
  row: LedgerRow
  countedIn: CountedIn | null
}

export interface CountedIn {
  step: ArticleRef
  /** Where the row is a part of one amount there: that amount. */
  whole: LedgerRow | null
}

/** A sum over the view, with what is in it and what is left out, each the newest first and cut off at some length. */
export interface Total extends Sum {
  rows: LedgerRow[]
  leftOut: LedgerEntry[]
  leftOutCount: number
}

/** The flows of one currency: what one party pays another, by how certain the news was. */
export interface Flows {
  currency: string
  /** In which currencies there are any, with the number of their amounts; most first. */
  currencies: { currency: string; count: number }[]
  /** Largest first. */
  largest: Flow[]
  /** The flows beside these: how many, and what they come to, by how certain the news was. */
  smaller: { count: number; sums: Sum[] }
  /** Amounts of this currency without a known payer or payee, and those whose money another of them counts. */
  oneEnded: number
  repeated: number
  /** Who pays and who is paid the most, by the sums of all amounts that name them, in news of the commonest status. */
  payer: { id: string; sum: Sum } | null
  payee: { id: string; sum: Sum } | null
}

export interface Flow {
  from: string
  to: string
  sum: Sum
}

/** Counting cycles may end here: the number then stands for itself and more. */
export const MOST_CYCLES = 1_000

/** Cycles in the graph of payments: ways in which money comes back to whom it came from. */
export interface Cycles {
  /** How many there are, and how many of them in confirmed news alone, up to {@link MOST_CYCLES}. */
  count: number
  confirmedOnly: number
  /** The shortest and largest of those that the view asks for. */
  listed: Cycle[]
}

/** The steps of a cycle: who pays whom; the last one pays the first. */
export type Cycle = CycleStep[]

interface CycleStep {
  from: string
  to: string
  /** The largest first, currency by currency. */
  rows: LedgerRow[]
  /** How many there are beside these. */
  more: number
}
