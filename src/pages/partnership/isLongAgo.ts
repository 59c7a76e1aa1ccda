import type { Day } from '../../content/text/day.ts'

/**
 * Whether a day lies more than a year before the one up to which an archive goes. That is asked of the archive and not of a clock, so
 * that a page says the same whenever it is built and read.
 */
export function isLongAgo(day: Day, until: Day | null): boolean {
  if (until === null) return false
  // Days compare as texts, and so does one that no year has.
  return day < `${String(Number(until.slice(0, 4)) - 1).padStart(4, '0')}${until.slice(4)}`
}
