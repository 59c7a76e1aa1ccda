import type { LedgerRow } from '../archive/amounts.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Counting } from './dedupeAmounts.ts'
import type { CountedIn, LedgerEntry, Total } from './ledger.ts'
import { addUp, certaintyRank } from './sums.ts'

const EMPTY_SUM = { value: 0, count: 0, atMost: false, atLeast: false, about: false }

/** Makes a function that gives a row with the article in which its money is counted instead, if it is left out of sums. */
export function explainRows({ leftOut }: Counting<LedgerRow, number>, all: readonly LedgerRow[]): (row: LedgerRow) => LedgerEntry {
  const countedIn = new Map(leftOut.map(({ entry, countedIn: article }) => [entry.id, article]))
  const articles = new Set(countedIn.values())
  const stated = groupBy(
    all.filter(({ article }) => articles.has(article)),
    ({ article }) => article,
  )
  return (row) => {
    const counting = stated.get(countedIn.get(row.id) ?? -1) ?? []
    const [first] = counting
    return { row, countedIn: first ? { step: first.step, whole: wholeOf(row, counting) } : null }
  }
}

/** Which of the amounts of the article that counts a row's money the row is a part of; `null` where that is ambiguous. */
function wholeOf(row: LedgerRow, candidates: readonly LedgerRow[]): CountedIn['whole'] {
  const alike = candidates.filter(({ unit, from, to }) => unit === row.unit && mayBe(from, row.from) && mayBe(to, row.to))
  const [only] = alike
  return only && alike.length === 1 && only.value > row.value ? only : null
}

/** Whether two ends can be the same party: one that is not known can be anybody. */
function mayBe(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** The sums of a view: by currency, in the order given, and then the most certain first. */
export function deriveTotals(
  { counted, leftOut }: Counting<LedgerRow, number>,
  explained: (row: LedgerRow) => LedgerEntry,
  currencies: readonly string[],
  most: number,
): Total[] {
  const keyOf = ({ unit, status }: LedgerRow) => `${unit} ${status}`
  const rowsOf = groupBy(counted, keyOf)
  const leftOutOf = groupBy(
    leftOut.map(({ entry }) => entry),
    keyOf,
  )
  // Where all rows are left out there still is a sum, of nothing: its rows must be found somewhere.
  const empty = addUp([...leftOutOf].flatMap(([key, rows]) => (rowsOf.has(key) ? [] : rows))).map((sum) => ({ ...sum, ...EMPTY_SUM }))
  return [...addUp(counted), ...empty]
    .map((sum) => {
      const key = `${sum.unit} ${sum.status}`
      const leftOutRows = leftOutOf.get(key) ?? []
      return {
        ...sum,
        rows: [...(rowsOf.get(key) ?? [])].reverse().slice(0, most),
        leftOut: [...leftOutRows].reverse().slice(0, most).map(explained),
        leftOutCount: leftOutRows.length,
      }
    })
    .sort((a, b) => currencies.indexOf(a.unit) - currencies.indexOf(b.unit) || certaintyRank(a.status) - certaintyRank(b.status))
}
