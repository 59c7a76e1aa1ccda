import { articlePath } from '../../content/address/paths.ts'
import { nameOf } from '../../content/article/labels.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import type { Ledger } from '../../content/money/ledger.ts'
import { describeBounds } from './sumWords.ts'

const CAVEATS = [
  'Sums count money that several articles tell of once; rows with counted_in are left out of them.',
  'Currencies, and news that is more or less firm, must not be added together.',
  'A qualifier such as "up to" belongs to its value.',
  'What is stated a year, a title or an agency is given as stated.',
]

const COLUMNS = [
  'date',
  'from',
  'from_id',
  'to',
  'to_id',
  'what',
  'qualifier',
  'value',
  'currency',
  'status',
  'kind',
  'title',
  'address',
  'counted_in',
] as const

/** A row an amount, in the view's order, with the sums of the view. `root` is the site's, with a slash at its end. */
export function exportLedger({ rows, labels, totals, asOf }: Ledger, root: string): ExportTable<(typeof COLUMNS)[number]> {
  const addressOf = (slug: string) => root + articlePath(slug).slice(1)
  const partyOf = (id: string | null) => id && nameOf(labels, id)
  return {
    name: 'Ledger',
    asOf,
    columns: COLUMNS,
    rows: rows.map(({ row: { step, from, to, unit, ...amount }, countedIn }) => ({
      ...step,
      ...amount,
      currency: unit,
      from: partyOf(from),
      from_id: from,
      to: partyOf(to),
      to_id: to,
      address: addressOf(step.slug),
      counted_in: countedIn && addressOf(countedIn.step.slug),
    })),
    rowsKey: 'amounts',
    notes: CAVEATS,
    totals: totals.map((total) => ({
      currency: total.unit,
      status: total.status,
      value: total.value,
      amounts: total.count,
      left_out: total.leftOutCount,
      caveat: describeBounds(total),
    })),
  }
}
