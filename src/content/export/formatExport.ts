import { THIS_SITE } from '../site/thisSite.ts'
import type { Day } from '../text/day.ts'
import { formatCsv } from '../text/formatCsv.ts'
import { type ColumnKey, type ExportRow, exportCells } from './columns.ts'

/** What a view shows as a table, before it is a file of some format. */
export interface ExportTable<K extends ColumnKey> {
  /** "OpenAI, 2025": what the table is called, and its file. */
  name: string
  /** The day of the archive's latest article. */
  asOf: Day | null
  /** The columns, but for those that {@link formatExportCsv} adds to every table. */
  columns: readonly K[]
  rows: readonly ExportRow<K>[]
  /** What the rows are called in JSON. */
  rowsKey: 'announcements' | 'months' | 'amounts' | 'flows' | 'companies' | 'ties'
  /** What has to be known about the rows. */
  notes: readonly string[]
  /** The sums over the rows. */
  totals?: readonly ExportTotal[]
}

/** A sum of amounts of one currency, or of sizes of one unit, and of one status. */
interface ExportTotal {
  currency?: string
  unit?: string
  status: string
  value: number
  /** How many amounts are in it, and how many are left out, since others count their money or they are sums of a stretch of time. */
  amounts: number
  left_out: number
  caveat: string | null
}

/** Where a file comes from: the address of the view and the day on which the file was made. */
export interface ExportOrigin {
  view: string
  exported: Day
}

/**
 * A row of cells for each row of the table. The view and the day that it is as of go with each of them, since rows get parted
 * from files, and a line above the table would be read as its head.
 */
export function formatExportCsv<K extends ColumnKey>({ columns, rows, asOf }: ExportTable<K>, { view }: ExportOrigin): string {
  const origin = exportCells(['view', 'as_of'], { view, as_of: asOf })
  return formatCsv(
    [...columns, 'view', 'as_of'],
    rows.map((row) => [...exportCells(columns, row), ...origin]),
  )
}

/** The same as JSON: rows by the same names, with their values whole, and once for all rows where they come from. */
export function formatExportJson<K extends ColumnKey>(table: ExportTable<K>, { view, exported }: ExportOrigin): string {
  const { name, asOf, columns, rows, rowsKey, notes, totals } = table
  const file = {
    name,
    view,
    as_of: asOf,
    // A day without rows is one without news only up to here.
    ...(THIS_SITE.coverage && { covers_until: THIS_SITE.coverage.until }),
    exported,
    count: rows.length,
    ...(notes.length > 0 && { notes }),
    ...(totals && { totals }),
    [rowsKey]: rows.map((row) => Object.fromEntries(columns.map((key) => [key, row[key]]))),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
