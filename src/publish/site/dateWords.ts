import { ENGLISH_DATES } from '../../content/site/builtInSite.ts'
import type { DateWords } from '../../content/site/siteDescription.ts'

const DAY = 86_400_000

/**
 * How a language writes days, as `Intl` of this Node knows it, so that neither the build nor a browser with other data writes them
 * otherwise. `language` is one that `Intl` supports. English is written as in {@link ENGLISH_DATES}.
 */
export function dateWords(language: string): DateWords {
  if (/^en\b/i.test(language)) return ENGLISH_DATES
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' })
  const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const month = format({ month: 'long', year: 'numeric' })
  const shortMonth = format({ month: 'short', year: 'numeric' })
  const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2025, index, 12))
  const week = Array.from({ length: 7 }, (_, index) => index * DAY)
  return {
    months: months.map((time) => partOf(longDay, time, 'month')),
    shortMonths: months.map((time) => partOf(shortDay, time, 'month')),
    monthsAlone: months.map((time) => partOf(month, time, 'month')),
    shortMonthsAlone: months.map((time) => partOf(shortMonth, time, 'month')),
    weekdays: week.map((time) => partOf(longDay, time, 'weekday')),
    shortWeekdays: week.map((time) => partOf(format({ weekday: 'short' }), time, 'weekday')),
    longDay: patternOf(longDay),
    shortDay: patternOf(shortDay),
    month: patternOf(month),
    shortMonth: patternOf(shortMonth),
  }
}

function partOf(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? ''
}

function patternOf(format: Intl.DateTimeFormat): string {
  return format
    .formatToParts(Date.UTC(2025, 8, 12))
    .map(({ type, value }) => (type === 'literal' ? value.replaceAll('\u202f', '\u00a0') : `{${type}}`))
    .join('')
}
