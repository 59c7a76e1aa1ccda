import { isMonth } from '../../text/day.ts'
import { formatMonth } from '../../text/formatDay.ts'

/**
 * The stretch of time that a sum is of, where it is not the sum of a whole deal: each `year`, `half-year`, `quarter` or `month`, or
 * one alone: `2026`, `2026-H1`, `2026-Q3`, `2026-07`. Such sums are shown with it and never added to others.
 */
const RATES = { year: 'a year', 'half-year': 'each half-year', quarter: 'a quarter', month: 'a month' } as const
const STRETCH = /^(\d{4})(?:-(H[12]|Q[1-4]))?$/

export function isPeriod(text: string): boolean {
  return Object.hasOwn(RATES, text) || STRETCH.test(text) || isMonth(text)
}

/** As it stands after a sum: "a year", "in 2026", "in the first half of 2026", "in Q3 2026", "in July 2026". */
export function describePeriod(period: string): string {
  if (Object.hasOwn(RATES, period)) return RATES[period as keyof typeof RATES]
  if (isMonth(period)) return `in ${formatMonth(period)}`
  const [, year = period, part] = STRETCH.exec(period) ?? []
  if (part === undefined) return `in ${year}`
  return part.startsWith('H') ? `in the ${part === 'H1' ? 'first' : 'second'} half of ${year}` : `in ${part} ${year}`
}
