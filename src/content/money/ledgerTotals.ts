import type { LedgerRow } from '../archive/amounts.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Counting } from './countAmounts.ts'
import type { CountedIn, LedgerEntry, Total } from './ledger.ts'
import type { LedgerTrace } from './ledgerFlows.ts'
import { addUp, addUpCounted, certaintyRank } from './sums.ts'
import { isOver } from './traceMoney.ts'

const EMPTY_SUM = { value: 0, count: 0, atMost: false, atLeast: false, about: false }

type LedgerCounting = Counting<LedgerRow, number>

/** Makes a function that tells how the sums over a view count a row, and where else its money is counted. */
export function explainRows(
  { counted, leftOut }: LedgerCounting,
  all: readonly LedgerRow[],
  trace: LedgerTrace,
): (row: LedgerRow) => LedgerEntry {
  const amounts = new Map(counted.map((amount) => [amount.entry.id, amount]))
  const reasons = new Map(leftOut.map((one) => [one.entry.id, one]))
  const articles = new Set(leftOut.flatMap((one) => (one.because === 'repeated' ? one.countedIn : [])))
  const stated = groupBy(
    all.filter(({ article }) => articles.has(article)),
    ({ article }) => article,
  )
  const countingIn = (row: LedgerRow): CountedIn | null => {
    const reason = reasons.get(row.id)
    const counting = (reason?.because === 'repeated' && stated.get(reason.countedIn)) || []
    const [first] = counting
    return first ? { step: first.step, whole: wholeOf(row, counting) } : null
  }
  const replaces = new Set(all.flatMap((row) => (isOver(row) || row.period !== null ? [] : `${row.step.slug} ${row.unit}`)))
  return (row) => ({
    row,
    counts: amounts.get(row.id)?.value ?? 0,
    inParts: reasons.get(row.id)?.because === 'parts' ? row.value : (amounts.get(row.id)?.inParts ?? 0),
    whole: shorten(trace.wholeOf(row)),
    countedIn: countingIn(row),
    isReplaced: row.endedBy !== null && replaces.has(`${row.endedBy.slug} ${row.unit}`),
  })
}

/** As much of an amount as a line about another one says. */
function shorten(row: LedgerRow | null): LedgerEntry['whole'] {
  if (row === null) return null
  const { value, most, unit, qualifier, step } = row
  return { value, most, unit, qualifier, step }
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

/** The sums of a view: by unit, in the order given, and then the most certain first. */
export function deriveTotals(
  { counted, leftOut }: LedgerCounting,
  explained: (row: LedgerRow) => LedgerEntry,
  units: readonly string[],
  most: number,
): Total[] {
  const keyOf = ({ unit, status }: Pick<LedgerRow, 'unit' | 'status'>) => `${unit} ${status}`
  const rowsOf = groupBy(counted, ({ entry }) => keyOf(entry))
  const leftOutOf = groupBy(leftOut, ({ entry }) => keyOf(entry))
  // Where all rows are left out there still is a sum, of nothing: its rows must be found somewhere.
  const empty = addUp([...leftOutOf].flatMap(([key, rows]) => (rowsOf.has(key) ? [] : rows.map(({ entry }) => entry))))
  const listed = (rows: readonly { entry: LedgerRow }[]) =>
    [...rows]
      .reverse()
      .slice(0, most)
      .map(({ entry }) => explained(entry))
  return [...addUpCounted(counted), ...empty.map((sum) => ({ ...sum, ...EMPTY_SUM }))]
    .map((sum) => {
      const leftOutRows = leftOutOf.get(keyOf(sum)) ?? []
      return {
        ...sum,
        rows: listed(rowsOf.get(keyOf(sum)) ?? []),
        leftOut: listed(leftOutRows),
        leftOutCount: leftOutRows.length,
        periodCount: leftOutRows.filter(({ because }) => because === 'period').length,
      }
    })
    .sort((a, b) => units.indexOf(a.unit) - units.indexOf(b.unit) || certaintyRank(a.status) - certaintyRank(b.status))
}
