import { isDay, isMonth } from '../../text/day.ts'
import { formatMonth, formatShortDay } from '../../text/formatDay.ts'

/**
 * A day of a deal as readers see it. An exact day, month or year is written as all days are; what is not exact stands in quotation
 * marks, in the words in which it was told: “second half of 2026”.
 */
export function describeWhen(when: string): string {
  if (isDay(when)) return formatShortDay(when)
  if (isMonth(when)) return formatMonth(when)
  return /^\d{4}$/.test(when) ? when : `“${when}”`
}
