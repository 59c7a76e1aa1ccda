/**
 * A day of the calendar as it stands in articles and addresses: `YYYY-MM-DD`.
 * It has no time and no zone, so it never passes through local time: a reader in Honolulu sees the day that was written.
 */
export type Day = string

/** A month of the calendar, `YYYY-MM`. */
export type Month = string

/** Days from one to another, both included; `null` leaves that side open. */
export interface Span {
  from: Day | null
  to: Day | null
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to
}

/** The same two days, the earlier one first. */
export function orderedSpan({ from, to }: Span): Span {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1 January 1970. Callers pass days that {@link isDay} accepts; anything else gives NaN. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists: `2024-02-29` is one, `2025-02-29` and `2025-2-9` are not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const number = dayNumber(text)
  return Number.isFinite(number) && dayFromNumber(number) === text
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** Whether a text is a month: `2025-09` is one, `2025-13` and `2025-9` are not. */
export function isMonth(text: string): boolean {
  return MONTH.test(text)
}

/** How many months a month comes after another; negative when it comes before. */
export function monthsBetween(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from)
}

export function addMonths(month: Month, months: number): Month {
  const number = monthNumber(month) + months
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { first: Day; last: Day } {
  return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) }
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** The reader's own calendar day. The one place where a local clock is read; never called while pages are built. */
export function today(now: Date = new Date()): Day {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
