import { type Day, isDay, isMonth } from '../../../content/text/day.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import { quoteValue } from '../json/quoteValue.ts'
import { suggestDay } from '../values/suggestDay.ts'
import type { SomeFields } from './articleTexts.ts'
import { FIRST_DAY } from './checkDays.ts'

/** Deals run for longer than news lies ahead. */
const YEARS_AHEAD = 50

const EXACT = 'a day, month or year that exists, as YYYY-MM-DD, YYYY-MM or YYYY; else the words of the source, such as "Q3 2026"'

/** Days of a deal that look exact and are none, and those out of range. Words are the source's, and nobody's to judge. */
export function checkDealDates({ dates = [] }: SomeFields, today: Day): UnplacedFault[] {
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD
  return dates.flatMap(({ when }, i) => {
    const path = ['dates', i, 'when']
    const isExact = isDay(when) || isMonth(when) || /^\d{4}$/.test(when)
    if (!isExact && !LOOKS_EXACT.test(when)) return []
    if (!isExact) {
      const meant = suggestDay(when) ?? suggestMonth(when)
      const wanted = meant === null ? EXACT : `did you mean ${quoteValue(meant)}?`
      return [{ path, found: quoteValue(when), wanted, example: quoteValue(meant ?? '2025-09-12') }]
    }
    const year = when.slice(0, 4)
    if (year >= FIRST_DAY.slice(0, 4) && Number(year) <= last) return []
    const wanted = `a year from ${FIRST_DAY.slice(0, 4)} to ${last}, which is ${YEARS_AHEAD} years from today`
    return [{ path, found: quoteValue(when), wanted, example: '"2025-09-12"' }]
  })
}

/** Digits between marks alone: "2026-13-01", "2026-9", "31/12/2026", "20260901". */
const LOOKS_EXACT = /^\s*(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.](?:\d{1,2}[-/.])?\d{4}|\d{8})\s*$/

/** "2026-9", "2026/09", "9/2026" */
function suggestMonth(written: string): string | null {
  const [, year, month] = /^\s*(\d{4})[-/.](\d{1,2})\s*$/.exec(written) ?? []
  const [, first, last] = /^\s*(\d{1,2})[-/.](\d{4})\s*$/.exec(written) ?? []
  const meant = `${year ?? last}-${(month ?? first ?? '').padStart(2, '0')}`
  return isMonth(meant) ? meant : null
}
