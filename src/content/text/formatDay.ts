import { type Day, dayNumber, type Month } from './day.ts'

/*
 * Days as people write them. Only the names of months and weekdays come from Intl, each alone: whole patterns ("Sept",
 * a comma after the weekday) differ between the data of Node and of browsers, and a prerendered page must not change
 * when the browser takes over. Always in UTC, since a day has no zone.
 */
const namer = (options: Intl.DateTimeFormatOptions, keyOf: (day: Day) => string | number) => {
  const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  // A list names a day in every row, and Intl takes longer over each than all that is done with it.
  const names = new Map<string | number, string>()
  return (day: Day) => {
    const key = keyOf(day)
    const name = names.get(key) ?? format.format(dayNumber(day) * 86_400_000)
    names.set(key, name)
    return name
  }
}
const month = (day: Day) => day.slice(5, 7)
const weekday = (day: Day) => ((dayNumber(day) % 7) + 7) % 7
const monthName = namer({ month: 'long' }, month)
const shortMonthName = namer({ month: 'short' }, month)
const weekdayName = namer({ weekday: 'long' }, weekday)
const shortWeekdayName = namer({ weekday: 'short' }, weekday)

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8))
}

/** "Fri" */
export function formatWeekday(day: Day): string {
  return shortWeekdayName(day)
}

/** "Friday, 12 September 2025" */
export function formatLongDay(day: Day): string {
  return `${weekdayName(day)}, ${dayOfMonth(day)} ${monthName(day)} ${day.slice(0, 4)}`
}

/** "12 Sep 2025" */
export function formatShortDay(day: Day): string {
  return `${dayOfMonth(day)} ${shortMonthName(day)} ${day.slice(0, 4)}`
}

/** "September 2025" */
export function formatMonth(month: Month): string {
  return `${monthName(`${month}-01`)} ${month.slice(0, 4)}`
}

/** "Sep 2025" */
export function formatShortMonth(month: Month): string {
  return `${shortMonthName(`${month}-01`)} ${month.slice(0, 4)}`
}

/**
 * A span of days in as few words as say it: "2025", "2024 to 2025", "September 2025", "12 Sep 2025 to 3 Oct 2025",
 * "since 12 Sep 2025", "until 3 Oct 2025". Whole months and years are named as such. `null` when both sides are open.
 */
export function formatSpan(from: Day | null, to: Day | null): string | null {
  if (from === null) return to === null ? null : `until ${formatShortDay(to)}`
  if (to === null) return `since ${formatShortDay(from)}`
  if (from === to) return formatShortDay(from)
  const years = [from.slice(0, 4), to.slice(0, 4)]
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return years[0] === years[1] ? (years[0] ?? '') : years.join(' to ')
  const months = [from.slice(0, 7), to.slice(0, 7)] as const
  if (from.endsWith('-01') && isLastOfMonth(to)) {
    return months[0] === months[1] ? formatMonth(months[0]) : `${formatMonth(months[0])} to ${formatMonth(months[1])}`
  }
  return `${formatShortDay(from)} to ${formatShortDay(to)}`
}

function isLastOfMonth(day: Day): boolean {
  return new Date((dayNumber(day) + 1) * 86_400_000).getUTCDate() === 1
}
