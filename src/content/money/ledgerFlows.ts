import type { LedgerRow } from '../archive/amounts.ts'
import type { Status } from '../article/article.ts'
import { compareText } from '../text/compareText.ts'
import { groupBy } from '../text/groupBy.ts'
import { type CountedAmount, countAmounts } from './countAmounts.ts'
import type { Flow, Flows, UnitCount } from './ledger.ts'
import { addUpCounted, certaintyRank, joinSums } from './sums.ts'
import type { MoneyTrace } from './traceMoney.ts'

/** How many flows the picture draws. */
const FLOWS_DRAWN = 12

type DirectedRow = LedgerRow & { from: string; to: string }

/** What is known of the rows of a ledger. */
export type LedgerTrace = MoneyTrace<number, LedgerRow>

/**
 * Who pays whom among some rows in the unit that is asked for, or else in the one in which most rows have both a payer and a
 * payee. Only these flow, and money is counted once among them. `null` where there are none.
 */
export function deriveLedgerFlows(rows: readonly LedgerRow[], trace: LedgerTrace, asked: string | null): Flows | null {
  const units = countUnits(rows.filter(isDirected))
  const unit = units.find((one) => one.unit === asked)?.unit ?? units[0]?.unit
  if (unit === undefined) return null
  const own = rows.filter((row) => row.unit === unit)
  const directed = own.filter(isDirected)
  const { counted, leftOut } = countAmounts(directed, trace)
  const flows = addUpFlows(counted)
  const ofPeriods = leftOut.filter(({ because }) => because === 'period').length
  return {
    unit,
    units,
    largest: flows.slice(0, FLOWS_DRAWN),
    smaller: { count: Math.max(0, flows.length - FLOWS_DRAWN), sums: joinSums(flows.slice(FLOWS_DRAWN).map(({ sum }) => sum)) },
    oneEnded: own.length - directed.length,
    repeated: leftOut.length - ofPeriods,
    ofPeriods,
    payer: largestBy(own, trace, ({ from }) => from),
    payee: largestBy(own, trace, ({ to }) => to),
  }
}

/** How many rows are in each unit, most first. */
export function countUnits(rows: readonly LedgerRow[]): UnitCount[] {
  const groups = groupBy(rows, ({ unit }) => unit)
  return [...groups].map(([unit, own]) => ({ unit, count: own.length })).sort((a, b) => b.count - a.count || compareText(a.unit, b.unit))
}

/** Whether money goes from one to another in it. */
export function isDirected(row: LedgerRow): row is DirectedRow {
  return row.from !== null && row.to !== null && row.from !== row.to
}

/** One flow for each payer, payee and status, the largest first. */
function addUpFlows(counted: readonly CountedAmount<LedgerRow>[]): Flow[] {
  const flows = [...groupBy(counted, ({ entry: { from, to } }) => `${from} ${to}`).values()].flatMap((own) => {
    const { from, to } = own[0]?.entry ?? {}
    return addUpCounted(own).map((sum) => ({ from: from ?? '', to: to ?? '', sum }))
  })
  return flows.sort((a, b) => b.sum.value - a.sum.value || compareText(`${a.from} ${a.to}`, `${b.from} ${b.to}`))
}

/**
 * Whoever has the largest sum at one end of some rows of one currency. Sums of different statuses are never added or
 * compared, so only rows of the commonest status count here.
 */
function largestBy(rows: readonly LedgerRow[], trace: LedgerTrace, endOf: (row: LedgerRow) => string | null): Flows['payer'] {
  const named = rows.filter((row) => endOf(row) !== null)
  const status = commonestStatus(named)
  const { counted } = countAmounts(
    named.filter((row) => row.status === status),
    trace,
  )
  const byEnd = groupBy(counted, ({ entry }) => endOf(entry) ?? '')
  const sums = [...byEnd].flatMap(([id, own]) => addUpCounted(own).map((sum) => ({ id, sum })))
  return sums.sort((a, b) => b.sum.value - a.sum.value || compareText(a.id, b.id))[0] ?? null
}

/** The status of most rows; of equals the most certain one. */
function commonestStatus(rows: readonly LedgerRow[]): Status | undefined {
  const groups = groupBy(rows, (row) => row.status)
  const countOf = (status: Status) => groups.get(status)?.length ?? 0
  return [...groups.keys()].sort((a, b) => countOf(b) - countOf(a) || certaintyRank(a) - certaintyRank(b))[0]
}
