import { articlePath } from '../address/paths.ts'
import { type Labels, nameOf } from '../article/labels.ts'
import type { LedgerEntry } from '../money/ledger.ts'
import type { ExportRow } from './columns.ts'

/** What a row of the ledger tells as a row of a file; `unit` of sizes, `currency` of money. */
export const LEDGER_TABLE_COLUMNS = [
  'date',
  'from',
  'from_id',
  'to',
  'to_id',
  'what',
  'qualifier',
  'value',
  'most',
  'unit',
  'currency',
  'period',
  'status',
  'kind',
  'title',
  'address',
  'counted',
  'counted_in',
  'part_of',
  'ended_by',
] as const

/** What has to be known about the rows before anything is added up. */
export const LEDGER_NOTES = [
  'Sums count money that several articles tell of once, and a part of a larger amount as a part of it: add up the column counted, not value.',
  'Rows with counted_in are counted there instead; part_of is the article of the larger amount; ended_by the later news that ended the deal.',
  'Rows with a period are the sums of a stretch of time, and are counted in no sum.',
  'value and most are the ends of a range, of which the lower one is counted.',
  'Units, currencies, and news that is more or less firm, must not be added together.',
  'A qualifier such as "up to" belongs to its value.',
]

/** The rows of the ledger by columns. `root` is the site's, with a slash at its end. */
export function ledgerRows(
  entries: readonly LedgerEntry[],
  labels: Labels,
  root: string,
): ExportRow<(typeof LEDGER_TABLE_COLUMNS)[number]>[] {
  const addressOf = (article: { slug: string } | null | undefined) => (article ? root + articlePath(article.slug).slice(1) : null)
  const partyOf = (id: string | null) => id && nameOf(labels, id)
  return entries.map(({ row: { step, from, to, endedBy, ...amount }, counts, countedIn, whole }) => ({
    ...step,
    ...amount,
    currency: amount.unit,
    from: partyOf(from),
    from_id: from,
    to: partyOf(to),
    to_id: to,
    address: root + articlePath(step.slug).slice(1),
    counted: counts,
    counted_in: addressOf(countedIn?.step),
    part_of: addressOf(whole?.step),
    ended_by: addressOf(endedBy),
  }))
}
