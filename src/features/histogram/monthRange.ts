import type { Histogram } from '../../content/query/histogram.ts'
import { addMonths, type Day, daysOfMonth, monthOf, monthsBetween, type Span } from '../../content/text/day.ts'

/** A run of a histogram's months: places from `start` up to, not including, `end`; never empty. */
export interface MonthRange {
  start: number
  end: number
}

/** The months that a filter's days fall into. Days beyond the histogram count as its ends. */
export function rangeOfDays({ start, totals }: Histogram, from: Day | null, to: Day | null): MonthRange {
  const last = Math.max(1, totals.length)
  if (start === null) return { start: 0, end: last }
  const first = from === null ? 0 : clamp(monthsBetween(start, monthOf(from)), 0, last - 1)
  const end = to === null ? last : clamp(monthsBetween(start, monthOf(to)) + 1, first + 1, last)
  return { start: first, end }
}

/** Whether a filter's days are all before a histogram's first month or after its last. */
export function liesBeyond({ start, totals }: Histogram, from: Day | null, to: Day | null): boolean {
  if (start === null) return false
  return (from !== null && monthsBetween(start, monthOf(from)) >= totals.length) || (to !== null && monthsBetween(start, monthOf(to)) < 0)
}

/** The days of a range. A side that reaches the histogram's end stays open, so that later news is part of it. */
export function daysOfRange({ start, totals }: Histogram, range: MonthRange): Span {
  if (start === null) return { from: null, to: null }
  return {
    from: range.start === 0 ? null : daysOfMonth(addMonths(start, range.start)).first,
    to: range.end === totals.length ? null : daysOfMonth(addMonths(start, range.end - 1)).last,
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
