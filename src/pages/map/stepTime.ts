import type { Histogram } from '../../content/query/histogram.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import { type Day, monthOf, type Span } from '../../content/text/day.ts'

/**
 * Moves a span by a year, earlier (-1) or later (1). From a span that is open on both sides a step back leads to the year of
 * the last news. `null` where that would leave the archive.
 */
export function stepTime(histogram: Histogram, { from, to }: Span, years: -1 | 1): Span | null {
  const months = monthsOf(histogram)
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return null
  if (from === null && to === null) {
    const year = last.slice(0, 4)
    return years < 0 ? { from: `${year}-01-01`, to: `${year}-12-31` } : null
  }
  const next = { from: from && addYears(from, years), to: to && addYears(to, years) }
  const isBefore = next.to !== null && monthOf(next.to) < first
  const isAfter = next.from !== null && monthOf(next.from) > last
  return isBefore || isAfter ? null : next
}

/** The same day of another year; the last of February where that year has no 29th. */
function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years
  const rest = day.slice(4)
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeapYear ? '-02-28' : rest}`
}
