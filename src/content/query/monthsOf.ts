import { addMonths, type Month } from '../text/day.ts'
import { memoize } from '../text/memoize.ts'
import type { Histogram } from './histogram.ts'

/** The months of a histogram, in the order of its counts. Apart from its question, whose code a prerendered page does not need. */
export const monthsOf: (histogram: Histogram) => readonly Month[] = memoize(({ start, totals }) =>
  start === null ? [] : totals.map((_, index) => addMonths(start, index)),
)
