import { addMonths, type Month } from '../text/day.ts'

/**
 * How the articles spread over time, month by month without a gap, from the first month with news to the last. The
 * counts are under the whole filter but its dates, so that they show what a choice of dates would leave.
 */
export interface Histogram {
  /** The month of the first count; `null` in an archive without articles, which has no counts either. */
  start: Month | null
  /** Articles in all: of the archive, or of the company whose page asks. */
  totals: number[]
  /** Those that match, as many numbers as `totals`. */
  counts: number[]
}

/** The months of a histogram, in the order of its counts. */
export function monthsOf({ start, totals }: Histogram): Month[] {
  return start === null ? [] : totals.map((_, place) => addMonths(start, place))
}
