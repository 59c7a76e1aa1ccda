import { THIS_SITE } from '../site/thisSite.ts'
import { type Day, dayNumber, type Month } from './day.ts'

/*
 * Days as people write them in the site's language. Words and patterns come from the description of the site, not from `Intl`, which
 * differs between Node and browsers: a prerendered page must not change when the browser takes over. Always in UTC, since a day
 * has no zone.
 */
function fill(pattern: string, day: Day, words: { weekdays: readonly string[]; months: readonly string[] }): string {
  return pattern.replace(/\{(weekday|day|month|year)\}/g, (_, part: string) => {
    if (part === 'weekday') return weekdayIn(words.weekdays, day)
    if (part === 'month') return words.months[Number(day.slice(5, 7)) - 1] ?? ''
    return part === 'day' ? String(dayOfMonth(day)) : day.slice(0, 4)
  })
}

/** The names of weekdays begin with that of the first day of 1970. */
function weekdayIn(names: readonly string[], day: Day): string {
  return names[((dayNumber(day) % 7) + 7) % 7] ?? ''
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8))
}

/** "Fri" */
export function formatWeekday(day: Day): string {
  return weekdayIn(THIS_SITE.dates.shortWeekdays, day)
}

/** "Friday, 12 September 2025" */
export function formatLongDay(day: Day): string {
  return fill(THIS_SITE.dates.longDay, day, THIS_SITE.dates)
}

/** "12 Sep 2025" */
export function formatShortDay(day: Day): string {
  const { dates } = THIS_SITE
  return fill(dates.shortDay, day, { weekdays: dates.shortWeekdays, months: dates.shortMonths })
}

/** "September 2025" */
export function formatMonth(month: Month): string {
  const { dates } = THIS_SITE
  return fill(dates.month, `${month}-01`, { weekdays: [], months: dates.monthsAlone })
}

/** "Sep": beside a year that stands elsewhere. */
export function formatMonthName(month: Month): string {
  return THIS_SITE.dates.shortMonthsAlone[Number(month.slice(5)) - 1] ?? ''
}

/** "Sep 2025" */
export function formatShortMonth(month: Month): string {
  const { dates } = THIS_SITE
  return fill(dates.shortMonth, `${month}-01`, { weekdays: [], months: dates.shortMonthsAlone })
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
