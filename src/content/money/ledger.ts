import type { LedgerRow } from '../archive/amounts.ts'
import type { Kind, Status } from '../article/article.ts'
import type { ArticleRef } from '../article/articleRef.ts'
import type { Labels } from '../article/labels.ts'
import type { CompanyCount } from '../query/companyCounts.ts'
import type { IgnoredPart } from '../query/filter.ts'
import type { Day } from '../text/day.ts'
import type { LedgerFacet } from './matchLedger.ts'
import type { Measure } from './measures.ts'
import type { Sum } from './sums.ts'

/** A view's answer, as far as the screen shows it. */
export interface Ledger {
  /** How much the archive has of each measure. */
  measures: Record<Measure, number>
  /** Amounts of the view's measure in all, and those that match. */
  total: number
  count: number
  /** The first `limit` of those, in the view's order. */
  rows: LedgerEntry[]
  /** The days of the earliest and the latest match. */
  span: { first: Day; last: Day } | null
  /** The day of the archive's latest article: sums are as of then. */
  asOf: Day | null
  /** The currency of most amounts comes first. There are none of equity: shares of different companies do not add up. */
  totals: Total[]
  /** Who pays or supplies whom in one unit; `null` where no amount has both ends, and of equity. */
  flows: Flows | null
  /** Of money alone. */
  cycles: Cycles | null
  /** The companies to choose from, with what each would show; selected ones are always among them. */
  companies: CompanyCount[]
  moreCompanies: number
  kinds: Record<Kind, number>
  statuses: Record<Status, number>
  /** How many are stated in news with a first-hand source. */
  firstHand: number
  /** By how many amounts are in it. */
  currencies: UnitCount[]
  labels: Labels
  /** What the view names and the archive does not know; it is left out of the question. */
  unknown: IgnoredPart[]
  /** When nothing matches: the facets that could be relaxed, most helpful first. */
  relaxations: { part: LedgerFacet; count: number }[]
}

/** An amount with how sums over this view count it. */
export interface LedgerEntry {
  row: LedgerRow
  /** How much of it they count: not all where parts of it count by themselves, nothing where it is left out. */
  counts: number
  inParts: number
  /** The larger amount that it is a part of. */
  whole: Pick<LedgerRow, 'value' | 'most' | 'unit' | 'qualifier' | 'step'> | null
  /** The article that counts its money instead. */
  countedIn: CountedIn | null
  /** Whether the news that ended it has money of its own. */
  isReplaced: boolean
}

export interface CountedIn {
  step: ArticleRef
  /** Where the row is a part of one amount there: that amount. */
  whole: LedgerRow | null
}

/** A sum over the view, with what is in it and what is left out, each the newest first and cut off at some length. */
export interface Total extends Sum {
  rows: LedgerEntry[]
  leftOut: LedgerEntry[]
  leftOutCount: number
  /** How many of those are left out since they are sums of a stretch of time; the others are counted elsewhere. */
  periodCount: number
}

/** The flows of one unit: what one party pays or supplies to another, by how certain the news was. */
export interface Flows {
  unit: string
  /** In which units there are any, with the number of their amounts; most first. */
  units: UnitCount[]
  /** Largest first. */
  largest: Flow[]
  /** The flows beside these: how many, and what they come to, by how certain the news was. */
  smaller: { count: number; sums: Sum[] }
  /** Amounts of this unit without a known payer or payee, those whose money others of them count, and those of a stretch of time. */
  oneEnded: number
  repeated: number
  ofPeriods: number
  /** Who pays and who is paid the most, by the sums of all amounts that name them, in news of the commonest status. */
  payer: { id: string; sum: Sum } | null
  payee: { id: string; sum: Sum } | null
}

/** How many amounts there are in a currency or another unit. */
export interface UnitCount {
  unit: string
  count: number
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

/**
 * How many cycles are to be expected by chance, as the mean over some shuffles of who pays whom, and in how many of these there are
 * at least as many as in fact.
 */
export type Chance = { expected: number; asMany: number; shuffles: number } | 'too many'

/** The steps of a cycle: who pays whom; the last one pays the first. */
export type Cycle = CycleStep[]

interface CycleStep {
  from: string
  to: string
  /** The largest first, currency by currency. */
  rows: Pick<LedgerEntry, 'row' | 'inParts'>[]
  /** How many there are beside these. */
  more: number
}
