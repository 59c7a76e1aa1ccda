import type { LedgerRow } from '../archive/amounts.ts'
import type { Status } from '../article/article.ts'
import { compareText } from '../text/compareText.ts'
import { groupBy } from '../text/groupBy.ts'
import { dedupeAmounts, type MoneyTrace } from './dedupeAmounts.ts'
import type { Flow, Flows } from './ledger.ts'
import { addUp, certaintyRank, joinSums } from './sums.ts'

/** How many flows the picture draws. */
const FLOWS_DRAWN = 12

type DirectedRow = LedgerRow & { from: string; to: string }

/**
 * Who pays whom among some rows, oldest first, in the currency that is asked for, or else in the one in which most rows
 * have both a payer and a payee. Only these flow, and money is counted once among them. `null` where there are none.
 */
export function deriveLedgerFlows(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>, asked: string | null): Flows | null {
  const currencies = countCurrencies(rows.filter(isDirected))
  const currency = currencies.find((entry) => entry.currency === asked)?.currency ?? currencies[0]?.currency
  if (currency === undefined) return null
  const own = rows.filter((row) => row.unit === currency)
  const directed = own.filter(isDirected)
  const { counted, leftOut } = dedupeAmounts(directed, moneyOf)
  const flows = addUpFlows(counted)
  return {
    currency,
    currencies,
    largest: flows.slice(0, FLOWS_DRAWN),
    smaller: { count: Math.max(0, flows.length - FLOWS_DRAWN), sums: joinSums(flows.slice(FLOWS_DRAWN).map(({ sum }) => sum)) },
    oneEnded: own.length - directed.length,
    repeated: leftOut.length,
    payer: largestBy(own, moneyOf, ({ from }) => from),
    payee: largestBy(own, moneyOf, ({ to }) => to),
  }
}

/** How many rows are in each currency, most first. */
export function countCurrencies(rows: readonly LedgerRow[]): { currency: string; count: number }[] {
  const groups = groupBy(rows, ({ unit }) => unit)
  return [...groups]
    .map(([currency, own]) => ({ currency, count: own.length }))
    .sort((a, b) => b.count - a.count || compareText(a.currency, b.currency))
}

function isDirected(row: LedgerRow): row is DirectedRow {
  return row.from !== null && row.to !== null && row.from !== row.to
}

/** One flow for each payer, payee and status, the largest first. */
function addUpFlows(rows: readonly DirectedRow[]): Flow[] {
  const flows = [...groupBy(rows, ({ from, to }) => `${from} ${to}`).values()].flatMap((own) =>
    addUp(own).map((sum) => ({ from: own[0]?.from ?? '', to: own[0]?.to ?? '', sum })),
  )
  return flows.sort((a, b) => b.sum.value - a.sum.value || compareText(`${a.from} ${a.to}`, `${b.from} ${b.to}`))
}

/**
 * Whoever has the largest sum at one end of some rows of one currency. Sums of different statuses are never added or
 * compared, so only rows of the commonest status count here.
 */
function largestBy(rows: readonly LedgerRow[], moneyOf: MoneyTrace<number>, endOf: (row: LedgerRow) => string | null): Flows['payer'] {
  const named = rows.filter((row) => endOf(row) !== null)
  const status = commonestStatus(named)
  const { counted } = dedupeAmounts(
    named.filter((row) => row.status === status),
    moneyOf,
  )
  const byEnd = groupBy(counted, (row) => endOf(row) ?? '')
  const sums = [...byEnd].flatMap(([id, own]) => addUp(own).map((sum) => ({ id, sum })))
  return sums.sort((a, b) => b.sum.value - a.sum.value || compareText(a.id, b.id))[0] ?? null
}

/** The status of most rows; of equals the most certain one. */
function commonestStatus(rows: readonly LedgerRow[]): Status | undefined {
  const groups = groupBy(rows, (row) => row.status)
  const countOf = (status: Status) => groups.get(status)?.length ?? 0
  return [...groups.keys()].sort((a, b) => countOf(b) - countOf(a) || certaintyRank(a) - certaintyRank(b))[0]
}
