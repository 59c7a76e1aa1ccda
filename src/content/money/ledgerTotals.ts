import type { LedgerRow } from '../archive/amounts.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Counting } from './dedupeAmounts.ts'
import type { CountedIn, LedgerEntry, Total } from './ledger.ts'
import { addUpRows } from './ledgerFlows.ts'
import { BY_CERTAINTY } from './sums.ts'

const NOTHING = { value: 0, count: 0, atMost: false, atLeast: false, about: false }

/** Makes a function that tells of a row whether, and where, its money is counted instead. */
export function explainRows({ leftOut }: Counting<LedgerRow, number>, all: readonly LedgerRow[]): (row: LedgerRow) => LedgerEntry {
  const countedIn = new Map(leftOut.map(({ entry, countedIn: article }) => [entry.id, article]))
  const articles = new Set(countedIn.values())
  const stated = groupBy(
    all.filter(({ article }) => articles.has(article)),
    ({ article }) => article,
  )
  return (row) => {
    const others = stated.get(countedIn.get(row.id) ?? -1) ?? []
    const [one] = others
    return { row, countedIn: one ? { step: one.step, whole: wholeOf(row, others) } : null }
  }
}

/** The larger amount that a row is a part of, where the article leaves no doubt which one that is. */
function wholeOf(row: LedgerRow, others: readonly LedgerRow[]): CountedIn['whole'] {
  const alike = others.filter(({ currency, from, to }) => currency === row.currency && mayBe(from, row.from) && mayBe(to, row.to))
  const [one] = alike
  return one && alike.length === 1 && one.value > row.value ? one : null
}

function mayBe(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** The sums of a view: by currency, in the order given, and then the firmest first. */
export function deriveTotals(
  { counted, leftOut }: Counting<LedgerRow, number>,
  listed: (row: LedgerRow) => LedgerEntry,
  currencies: readonly string[],
  most: number,
): Total[] {
  const keyOf = ({ currency, step }: LedgerRow) => `${currency} ${step.status}`
  const rowsOf = groupBy(counted, keyOf)
  const leftOutOf = groupBy(
    leftOut.map(({ entry }) => entry),
    keyOf,
  )
  // Where all rows are left out there still is a sum, of nothing: its rows must be found somewhere.
  const empty = addUpRows([...leftOutOf].flatMap(([key, rows]) => (rowsOf.has(key) ? [] : rows))).map((sum) => ({ ...sum, ...NOTHING }))
  return [...addUpRows(counted), ...empty]
    .map((sum) => {
      const key = `${sum.currency} ${sum.status}`
      const out = leftOutOf.get(key) ?? []
      return {
        ...sum,
        rows: [...(rowsOf.get(key) ?? [])].reverse().slice(0, most),
        leftOut: [...out].reverse().slice(0, most).map(listed),
        leftOutCount: out.length,
      }
    })
    .sort(
      (a, b) =>
        currencies.indexOf(a.currency) - currencies.indexOf(b.currency) || BY_CERTAINTY.indexOf(a.status) - BY_CERTAINTY.indexOf(b.status),
    )
}
