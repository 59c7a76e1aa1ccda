import type { ExportTable } from '../../content/export/formatExport.ts'
import type { Histogram } from '../../content/query/histogram.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import type { Day } from '../../content/text/day.ts'

const COLUMNS = ['month', 'announcements', 'matching_announcements'] as const

const ON_DATES =
  'matching_announcements are those that match the filters of the view but its dates: every month is here, within the chosen span or not.'

/** A row a month, oldest first, as the histogram draws them. */
export function exportHistogram(histogram: Histogram, asOf: Day | null): ExportTable<(typeof COLUMNS)[number]> {
  return {
    name: 'Announcements by month',
    asOf,
    columns: COLUMNS,
    rows: monthsOf(histogram).map((month, place) => ({
      month,
      announcements: histogram.totals[place] ?? 0,
      matching_announcements: histogram.counts[place] ?? 0,
    })),
    rowsKey: 'months',
    notes: [ON_DATES],
  }
}
