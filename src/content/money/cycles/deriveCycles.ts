import type { LedgerRow } from '../../archive/amounts.ts'
import { isConfirmed } from '../../article/statuses.ts'
import { compareText } from '../../text/compareText.ts'
import { groupBy } from '../../text/groupBy.ts'
import { type CountedAmount, countAmounts } from '../countAmounts.ts'
import { type Cycle, type Cycles, MOST_CYCLES } from '../ledger.ts'
import { isDirected, type LedgerTrace } from '../ledgerFlows.ts'
import type { LedgerView } from '../ledgerView.ts'
import { isOver } from '../traceMoney.ts'
import { findCycles, type Payments } from './findCycles.ts'

/** The most steps of a cycle: beyond that, large archives have more cycles than amounts. */
const LONGEST_CYCLE = 4
/** How many cycles a view lists, and how many amounts of each of their steps. */
const MOST_LISTED = 16
const ROWS_A_STEP = 3

/** The amounts on each edge of the graph of payments, by payer and then by payee. */
export type EdgeRows = ReadonlyMap<string, ReadonlyMap<string, readonly CountedAmount<LedgerRow>[]>>

/**
 * Finds the cycles in the graph of payments, where money comes back. `rows` match the view in all but its companies: a cycle
 * may pass others, and is listed where it passes any of the selected companies, or all of them. Deals that have ended carry
 * no money any more, and what is counted elsewhere or nowhere is no step.
 */
export function deriveCycles(rows: readonly LedgerRow[], trace: LedgerTrace, view: LedgerView, currency: string | null): Cycles {
  const all = listCycles(paymentsAmong(rows, trace, false), view, currency)
  const ofConfirmed = listCycles(paymentsAmong(rows, trace, true), view, currency)
  return { count: all.count, confirmedOnly: ofConfirmed.count, listed: (view.confirmedOnly ? ofConfirmed : all).cycles }
}

/** The payments that can be steps of a cycle: from one to another, not over, and of confirmed news alone where only that counts. */
export function paymentsAmong(rows: readonly LedgerRow[], trace: LedgerTrace, confirmedOnly: boolean): EdgeRows {
  const steps = rows.filter((row) => isDirected(row) && (confirmedOnly ? isConfirmed(row) : !isOver(row)))
  const byPayer = groupBy(countAmounts(steps, trace).counted, ({ entry }) => entry.from ?? '')
  return new Map([...byPayer].map(([from, own]) => [from, groupBy(own, ({ entry }) => entry.to ?? '')]))
}

/** Makes a function that tells whether a cycle passes the companies that a view asks for. */
export function createPassing({ filter: { companies, match } }: LedgerView): (parties: readonly string[]) => boolean {
  return (parties) => match === 'any' || companies.every((id) => parties.includes(id))
}

/** The companies of which a cycle that a view asks for passes one; `undefined` where it asks for all. To pass all of them it has to pass the first. */
export function throughOf({ filter: { companies, match } }: LedgerView): readonly string[] | undefined {
  if (companies.length === 0) return undefined
  return match === 'all' ? companies.slice(0, 1) : companies
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
function listCycles(edges: EdgeRows, view: LedgerView, currency: string | null): { count: number; cycles: Cycle[] } {
  const payments: Payments = new Map([...edges].map(([from, own]) => [from, new Set(own.keys())]))
  const weightOf = createWeigher(edges, currency)
  const passesEnough = createPassing(view)
  const through = throughOf(view)
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
  const sumOf = (counted: readonly CountedAmount<LedgerRow>[]) =>
    counted.reduce((sum, { entry, value }) => (entry.unit === currency ? sum + value : sum), 0)
  const sums = new Map([...edges].map(([from, own]) => [from, new Map([...own].map(([to, rows]) => [to, sumOf(rows)]))]))
  return (parties) => Math.min(...stepsOf(parties).map(([from, to]) => sums.get(from)?.get(to) ?? 0))
}

function explainCycle(parties: readonly string[], edges: EdgeRows): Cycle {
  return stepsOf(parties).map(([from, to]) => {
    const rows = [...(edges.get(from)?.get(to) ?? [])]
      .sort((a, b) => compareText(a.entry.unit, b.entry.unit) || b.value - a.value)
      .map(({ entry, inParts }) => ({ row: entry, inParts }))
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
