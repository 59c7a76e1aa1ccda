import type { LedgerRow } from '../archive/amounts.ts'
import { isConfirmed, meaningOf } from '../article/statuses.ts'
import { compareText } from '../text/compareText.ts'
import { groupBy } from '../text/groupBy.ts'
import { dedupeAmounts, type MoneyTrace } from './dedupeAmounts.ts'
import { findCycles, type Payments } from './findCycles.ts'
import { type Cycle, type Cycles, MOST_CYCLES } from './ledger.ts'
import type { LedgerView } from './ledgerView.ts'

/** The most steps of a cycle: beyond that, large archives have more cycles than amounts. */
const LONGEST_CYCLE = 4
/** How many cycles a view lists, and how many amounts of each of their steps. */
const MOST_LISTED = 16
const ROWS_A_STEP = 3

/** The amounts on each edge of the graph of payments, by payer and then by payee. */
type EdgeRows = ReadonlyMap<string, ReadonlyMap<string, readonly LedgerRow[]>>

/**
 * Finds the cycles in the graph of payments, where money comes back. `rows` match the view in all but its companies: a cycle
 * may pass others, and is listed where it passes any of the selected companies, or all of them. Deals that have ended carry
 * no money any more, and the money of repeated amounts counts once.
 */
export function deriveCycles(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>, view: LedgerView, currency: string | null): Cycles {
  const standing = rows.filter(({ status, from, to }) => meaningOf(status) !== 'ended' && from !== null && to !== null && from !== to)
  const confirmed = standing.filter(isConfirmed)
  const all = listCycles(edgesOf(standing, moneyOf), view, currency)
  const ofConfirmed = listCycles(edgesOf(confirmed, moneyOf), view, currency)
  return { count: all.count, confirmedOnly: ofConfirmed.count, listed: (view.confirmedOnly ? ofConfirmed : all).cycles }
}

function edgesOf(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>): EdgeRows {
  const byPayer = groupBy(dedupeAmounts(rows, moneyOf).counted, ({ from }) => from ?? '')
  return new Map([...byPayer].map(([from, own]) => [from, groupBy(own, ({ to }) => to ?? '')]))
}

interface Candidate {
  parties: readonly string[]
  /** What its smallest step comes to, in the currency of most amounts. */
  weight: number
}

/**
 * Counts all cycles and lists the best of them: the shortest first, and of equal length those whose smallest step is the
 * largest. Once shorter ones fill the list, counting ends at {@link MOST_CYCLES}: a dense archive has hundreds of thousands.
 */
function listCycles(
  edges: EdgeRows,
  { filter: { companies, match } }: LedgerView,
  currency: string | null,
): { count: number; cycles: Cycle[] } {
  const payments: Payments = new Map([...edges].map(([from, own]) => [from, new Set(own.keys())]))
  const weightOf = createWeigher(edges, currency)
  const passesEnough = (parties: readonly string[]) => match === 'any' || companies.every((id) => parties.includes(id))
  // To pass all of them, a cycle has to pass the first.
  const through = companies.length === 0 ? undefined : match === 'all' ? companies.slice(0, 1) : companies
  const best: Candidate[] = []
  let count = 0
  for (let length = 2; length <= LONGEST_CYCLE; length++) {
    const candidates: Candidate[] = []
    const isFull = best.length >= MOST_LISTED
    for (const parties of findCycles(payments, length, through)) {
      if (!passesEnough(parties)) continue
      count++
      if (!isFull) candidates.push({ parties, weight: weightOf(parties) })
      else if (count >= MOST_CYCLES) break
    }
    best.push(...candidates.sort(compareCandidates).slice(0, MOST_LISTED - best.length))
  }
  return { count: Math.min(count, MOST_CYCLES), cycles: best.map(({ parties }) => explainCycle(parties, edges)) }
}

/** Makes a function that weighs a cycle by its smallest step. The sum of each step is computed once. */
function createWeigher(edges: EdgeRows, currency: string | null): (parties: readonly string[]) => number {
  const sumOf = (rows: readonly LedgerRow[]) => rows.reduce((sum, row) => (row.unit === currency ? sum + row.value : sum), 0)
  const sums = new Map([...edges].map(([from, own]) => [from, new Map([...own].map(([to, rows]) => [to, sumOf(rows)]))]))
  return (parties) => Math.min(...stepsOf(parties).map(([from, to]) => sums.get(from)?.get(to) ?? 0))
}

function explainCycle(parties: readonly string[], edges: EdgeRows): Cycle {
  return stepsOf(parties).map(([from, to]) => {
    const rows = [...(edges.get(from)?.get(to) ?? [])].sort((a, b) => compareText(a.unit, b.unit) || b.value - a.value)
    return { from, to, rows: rows.slice(0, ROWS_A_STEP), more: Math.max(0, rows.length - ROWS_A_STEP) }
  })
}

/** Payer and payee of each step; the last one pays the first. */
function stepsOf(parties: readonly string[]): (readonly [from: string, to: string])[] {
  return parties.map((from, i) => [from, parties[(i + 1) % parties.length] ?? ''])
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || compareText(a.parties.join(' '), b.parties.join(' '))
}
