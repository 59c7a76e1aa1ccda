import type { Histogram } from '../../content/query/histogram.ts'
import { capitalize } from '../../content/site/capitalize.ts'
import { addMonths, type Day } from '../../content/text/day.ts'
import { formatShortMonth, formatSpan } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { MonthRange } from './monthRange.ts'

/** What a run of months shows: "Jan 2025 to Jun 2026: 41 of 120, most in Oct 2025 (9)". */
export function describeRange({ start, totals, counts }: Histogram, range: MonthRange): string {
  if (start === null) return ''
  const name = (place: number) => formatShortMonth(addMonths(start, place))
  const shown = counts.slice(range.start, range.end)
  const [count, total] = [sum(shown), sum(totals.slice(range.start, range.end))]
  const span = range.end - range.start > 1 ? `${name(range.start)} to ${name(range.end - 1)}` : name(range.start)
  const text = `${span}: ${count === total ? '' : `${formatNumber(count)} of `}${formatNumber(total)}`
  const most = shown.reduce((highest, value) => Math.max(highest, value), 0)
  if (range.end - range.start < 2 || most < 2) return text
  return `${text}, most in ${name(range.start + shown.lastIndexOf(most))} (${formatNumber(most)})`
}

/** The same of days that lie beyond: "Since 1 Jan 2030: none; the archive holds Jul 2014 to Jun 2026". */
export function describeBeyond({ start, totals }: Histogram, from: Day | null, to: Day | null): string {
  const span = formatSpan(from, to)
  if (start === null || span === null) return ''
  const held = `${formatShortMonth(start)} to ${formatShortMonth(addMonths(start, totals.length - 1))}`
  return `${capitalize(span)}: none; the archive holds ${held}`
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
