import { addDays, type Day } from '../../../content/text/day.ts'
import type { JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import type { SomeFields } from './articleTexts.ts'

/** Days are checked against the day of the check, so that a mistyped year is found. What has passed once passes ever after. */
export const FIRST_DAY = '1990-01-01'
const YEARS_AHEAD = 5
/** The build's day is one of UTC, and where an editor writes tomorrow has come up to fourteen hours earlier. */
const DAYS_OF_GRACE = 1

/** The last day that an article may have. */
export function lastDay(today: Day): Day {
  return `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
}

/** The days of an article that are out of range, and those of changes that come before the news. */
export function checkDays(article: SomeFields, today: Day): UnplacedFault[] {
  const last = lastDay(today)
  const wanted = `a day from ${FIRST_DAY} to ${last}, which is ${YEARS_AHEAD} years from today`
  const { date, published, updated, checked, sources = [], corrections = [] } = article
  const out = published ?? date
  const changes = [
    { path: ['updated'], day: updated },
    { path: ['checked'], day: checked },
    ...corrections.map((correction, i) => ({ path: ['corrections', i, 'date'], day: correction.date })),
  ]
  return [
    ...daysOf(article).flatMap(({ path, day }) =>
      day >= FIRST_DAY && day <= last ? [] : [{ path, found: quoteValue(day), wanted, example: '"2025-09-12"' }],
    ),
    ...checkOrder(['published'], published, date, 'the day of the news'),
    ...changes.flatMap(({ path, day }) =>
      checkOrder(path, day, out, out === date ? 'the day of the news' : 'the day on which the article was put out'),
    ),
    ...checkIsPast(['checked'], checked, today),
    ...sources.flatMap(({ date: stated, read }, i) => [
      ...checkOrder(['sources', i, 'read'], read, stated, 'the day of the page'),
      ...checkIsPast(['sources', i, 'read'], read, today),
    ]),
  ]
}

/** A day of something that somebody has done, and that is to come. */
function checkIsPast(path: JsonPath, day: Day | undefined, today: Day): UnplacedFault[] {
  if (day === undefined || day <= addDays(today, DAYS_OF_GRACE)) return []
  return [{ path, found: `${quoteValue(day)}, which is to come`, wanted: 'today or an earlier day', example: quoteValue(today) }]
}

/** A day that comes before the one that it cannot come before, which `what` names. */
function checkOrder(path: JsonPath, day: Day | undefined, first: Day | undefined, what: string): UnplacedFault[] {
  if (day === undefined || first === undefined || day >= first) return []
  return [{ path, found: `${quoteValue(day)}, before ${what}, ${first}`, wanted: 'the same day or a later one', example: '' }]
}

/** Every day that an article states, with its place, but for `checked`, whose range is narrower, and those in words. */
function daysOf({ date, published, updated, sources = [], corrections = [] }: SomeFields): { path: JsonPath; day: Day }[] {
  const days: { path: JsonPath; day: Day | undefined }[] = [
    { path: ['date'], day: date },
    { path: ['published'], day: published },
    { path: ['updated'], day: updated },
    ...sources.map((source, i) => ({ path: ['sources', i, 'date'], day: source.date })),
    // Without what is to come, of which there is a fault of its own.
    ...sources.map(({ read }, i) => ({ path: ['sources', i, 'read'], day: read !== undefined && read < FIRST_DAY ? read : undefined })),
    ...corrections.map((correction, i) => ({ path: ['corrections', i, 'date'], day: correction.date })),
  ]
  return days.flatMap(({ path, day }) => (day === undefined ? [] : [{ path, day }]))
}
