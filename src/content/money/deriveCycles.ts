import type { LedgerRow } from '../archive/amounts.ts'
import { isConfirmed } from '../article/article.ts'
import { groupBy } from '../text/groupBy.ts'
import { dedupeAmounts, type MoneyTrace } from './dedupeAmounts.ts'
import { findCycles, type Payments } from './findCycles.ts'
import { type Cycle, type Cycles, MOST_CYCLES } from './ledger.ts'
import type { LedgerView } from './ledgerView.ts'

/** The most steps of a loop: beyond that, large archives have more of them than amounts. */
const LONGEST_LOOP = 4
/** How many loops a view tells, and how many amounts of each of their steps. */
const LOOPS_TOLD = 16
const ROWS_TOLD = 3

/** The amounts of each step, by payer and then by payee. */
type Steps = Map<string, Map<string, LedgerRow[]>>

/**
 * Finds where money comes back. `rows` are those that the view asks for, its companies aside: a loop may lead by way of
 * others, and is told where it passes any of the chosen companies, or all of them. What has ended carries no money any
 * more, and what other amounts tell already is one amount.
 */
export function deriveCycles(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>, view: LedgerView, currency: string | null): Cycles {
  const standing = rows.filter(({ step, from, to }) => step.status !== 'ended' && from !== null && to !== null && from !== to)
  const all = stepsOf(standing, moneyOf)
  const confirmed = stepsOf(
    standing.filter(({ step }) => isConfirmed(step)),
    moneyOf,
  )
  const [everything, confirmedPayments] = [all, confirmed].map((steps) => tellLoops(steps, view, currency))
  const listed = view.confirmedOnly ? confirmedPayments : everything
  return { count: everything?.count ?? 0, confirmedOnly: confirmedPayments?.count ?? 0, listed: listed?.cycles ?? [] }
}

function stepsOf(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>): Steps {
  const byPayer = groupBy(dedupeAmounts(rows, moneyOf).counted, ({ from }) => from ?? '')
  return new Map([...byPayer].map(([from, own]) => [from, groupBy(own, ({ to }) => to ?? '')]))
}

interface Candidate {
  parties: readonly string[]
  /** What its smallest step comes to in the currency that most is told in. */
  least: number
}

/**
 * All loops counted, and the first few of them told: the shortest, and of those with the largest smallest step. Where the
 * shorter ones fill the list, counting ends at {@link MOST_CYCLES}: a dense archive has hundreds of thousands.
 */
function tellLoops(
  steps: Steps,
  { filter: { companies, match } }: LedgerView,
  currency: string | null,
): { count: number; cycles: Cycle[] } {
  const values = new Map([...steps].map(([from, own]) => [from, new Map([...own].map(([to, rows]) => [to, valueIn(rows, currency)]))]))
  const payments: Payments = new Map([...steps].map(([from, own]) => [from, new Set(own.keys())]))
  const isAsked = (parties: readonly string[]) => match === 'any' || companies.every((id) => parties.includes(id))
  const through = match === 'all' ? companies.slice(0, 1) : companies
  const best: Candidate[] = []
  let count = 0
  for (let length = 2; length <= LONGEST_LOOP; length++) {
    const found: Candidate[] = []
    const isFull = best.length >= LOOPS_TOLD
    const visit = (parties: readonly string[]) => {
      if (!isAsked(parties)) return undefined
      count++
      if (!isFull) found.push({ parties, least: Math.min(...stepsIn(parties).map(([from, to]) => values.get(from)?.get(to) ?? 0)) })
      return isFull && count >= MOST_CYCLES ? 'stop' : undefined
    }
    findCycles(payments, length, visit, through.length > 0 ? through : undefined)
    best.push(...found.sort(compareLoops).slice(0, LOOPS_TOLD - best.length))
  }
  return { count: Math.min(count, MOST_CYCLES), cycles: best.map(({ parties }) => explainCycle(parties, steps)) }
}

function explainCycle(parties: readonly string[], steps: Steps): Cycle {
  return stepsIn(parties).map(([from, to]) => {
    const rows = [...(steps.get(from)?.get(to) ?? [])].sort((a, b) => compareText(a.currency, b.currency) || b.value - a.value)
    return { from, to, rows: rows.slice(0, ROWS_TOLD), more: Math.max(0, rows.length - ROWS_TOLD) }
  })
}

/** Payer and payee of each step; the last one pays the first. */
function stepsIn(parties: readonly string[]): (readonly [from: string, to: string])[] {
  return parties.map((from, i) => [from, parties[(i + 1) % parties.length] ?? ''])
}

function valueIn(rows: readonly LedgerRow[], currency: string | null): number {
  return rows.reduce((sum, row) => (row.currency === currency ? sum + row.value : sum), 0)
}

function compareLoops(a: Candidate, b: Candidate): number {
  return b.least - a.least || compareText(a.parties.join(' '), b.parties.join(' '))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
