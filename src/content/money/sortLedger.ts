import type { LedgerRow } from '../archive/amounts.ts'
import type { LedgerView } from './ledgerView.ts'
import { certaintyRank } from './sums.ts'

/** What the order of rows depends on beside the rows. */
export interface LedgerOrder {
  /** The position of each company in the order of names. */
  nameOrder: ReadonlyMap<string, number>
  /** Units by how common they are: values are compared within a unit only. */
  units: readonly string[]
}

/**
 * Sorts rows by a view's column. Of equals the newest comes first, and amounts of one article stay as it states them; rows
 * without a payer or a payee come last in either direction of that column.
 */
export function sortLedger(
  rows: readonly LedgerRow[],
  { sort, reversed }: Pick<LedgerView, 'sort' | 'reversed'>,
  order: LedgerOrder,
): LedgerRow[] {
  const direction = reversed ? -1 : 1
  const keyOf = keyBy(sort, direction, order)
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction) || b.row.article - a.row.article || a.row.id - b.row.id)
    .map(({ row }) => row)
}

type Key = readonly [group: number, value: number | string]

function keyBy(sort: LedgerView['sort'], direction: number, { nameOrder, units }: LedgerOrder): (row: LedgerRow) => Key {
  const byName = (id: string | null): Key => (id === null ? [direction, 0] : [0, nameOrder.get(id) ?? -1])
  switch (sort) {
    case 'date':
      return ({ article }) => [0, -article]
    case 'from':
      return ({ from }) => byName(from)
    case 'to':
      return ({ to }) => byName(to)
    case 'what':
      return ({ what }) => [0, what.toLowerCase()]
    case 'value':
      // In whichever order, the commonest unit comes first.
      return ({ unit, value }) => [direction * units.indexOf(unit), -value]
    case 'status':
      return ({ status }) => [0, certaintyRank(status)]
  }
}

function compareKeys([groupA, a]: Key, [groupB, b]: Key, direction: number): number {
  if (groupA !== groupB) return (groupA - groupB) * direction
  return (a < b ? -1 : a > b ? 1 : 0) * direction
}
