import type { Day } from './day.ts'

/**
 * How old news is once it is a year old, as a sentence in three parts, of which a narrow screen shows the middle one alone: "This
 * is news from ", "more than 2 years ago", "."; three empty ones before that.
 */
export function describeAge(date: Day, today: Day): readonly [string, string, string] {
  const birthday = today.slice(5) >= date.slice(5)
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (birthday ? 0 : 1)
  if (years < 1) return ['', '', '']
  return ['This is news from ', years === 1 ? 'more than a year ago' : `more than ${years} years ago`, '.']
}
