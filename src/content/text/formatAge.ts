import type { Day } from './day.ts'

/**
 * How old news is, in words, once it is a year old: "more than a year ago", "more than 2 years ago"; `null` before that.
 */
export function formatAge(date: Day, today: Day): string | null {
  const birthday = today.slice(5) >= date.slice(5)
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (birthday ? 0 : 1)
  if (years < 1) return null
  return years === 1 ? 'more than a year ago' : `more than ${years} years ago`
}

/**
 * The same as a sentence in three parts, of which a narrow screen shows the middle one alone: "This is news from ", "more than a
 * year ago", "."; three empty ones before that.
 */
export function describeAge(date: Day, today: Day): readonly [string, string, string] {
  const age = formatAge(date, today)
  return age === null ? ['', '', ''] : ['This is news from ', age, '.']
}
