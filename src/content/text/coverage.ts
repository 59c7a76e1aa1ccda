import { THIS_SITE } from '../site/thisSite.ts'
import { addMonths, daysOfMonth, type Month, monthOf } from './day.ts'
import { formatShortDay } from './formatDay.ts'

/*
 * How far the archive reaches, where its publisher says so (`coverage` in site.json). What is said of time goes by that day and not
 * by the clock: days after it are not days without news.
 */

/** The first month whose news is not all there: that of the last day which the archive covers, unless it covers it whole. */
export function firstFillingMonth(): Month | null {
  const { coverage } = THIS_SITE
  if (coverage === null) return null
  const month = monthOf(coverage.until)
  return daysOfMonth(month).last === coverage.until ? addMonths(month, 1) : month
}

/** Whether more news of a month is to be expected than the archive has. */
export function isStillFilling(month: Month): boolean {
  const first = firstFillingMonth()
  return first !== null && month >= first
}

/** "Covers news to 24 Jun 2026"; `null` where the publisher says nothing of it. */
export function describeCoverage(): string | null {
  return THIS_SITE.coverage && `Covers news to ${formatShortDay(THIS_SITE.coverage.until)}`
}
