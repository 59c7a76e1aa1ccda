import { type Day, dayNumber } from '../../content/text/day.ts'
import { formatLongDay, formatShortDay } from '../../content/text/formatDay.ts'

/** So long without a look at the timeline ends a visit. */
const PAUSE_MS = 30 * 60_000

/** What a browser remembers of its reader's visits, and nobody else learns. */
export interface Visits {
  /** When the timeline was last seen, in milliseconds since 1970, and on which day of the reader's calendar. */
  seenAt: number
  day: Day
  /** The slug of the newest entry then. */
  newest: string
  /** Where the visit before this one ended. */
  last: { newest: string; day: Day } | null
}

/** The visits after another look at the timeline. */
export function seeTimeline(before: Visits | null, newest: string, now: number, day: Day): Visits {
  if (!before) return { seenAt: now, day, newest, last: null }
  const isNewVisit = now - before.seenAt > PAUSE_MS
  return { seenAt: now, day, newest, last: isNewVisit ? { newest: before.newest, day: before.day } : before.last }
}

/** Reads what was kept; anything else is no visit. */
export function parseVisits(text: string | null): Visits | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { seenAt, day, newest, last } = value as Partial<Record<keyof Visits, unknown>>
    if (typeof seenAt !== 'number' || typeof day !== 'string' || typeof newest !== 'string') return null
    return { seenAt, day, newest, last: isEnd(last) ? last : null }
  } catch {
    return null
  }
}

function isEnd(value: unknown): value is { newest: string; day: Day } {
  if (typeof value !== 'object' || value === null || !('newest' in value) || !('day' in value)) return false
  return typeof value.newest === 'string' && typeof value.day === 'string'
}

/** "Since your last visit, Tuesday"; for one of a week ago or more its date. Where all that is shown is newer it says so. */
export function describeLastVisit(day: Day, today: Day, isAllNewer: boolean): string {
  return `${isAllNewer ? 'All since' : 'Since'} your last visit, ${describePastDay(day, today)}`
}

/** "earlier today", "yesterday", "Tuesday"; a week ago or more its date. */
export function describePastDay(day: Day, today: Day): string {
  const days = dayNumber(today) - dayNumber(day)
  const [weekday = ''] = formatLongDay(day).split(',')
  return days < 1 ? 'earlier today' : days === 1 ? 'yesterday' : days < 7 ? weekday : formatShortDay(day)
}
