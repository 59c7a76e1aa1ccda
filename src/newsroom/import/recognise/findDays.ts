import * as chrono from 'chrono-node'
import { type Day, isDay } from '../../../content/text/day.ts'

/** A day that a text names in full, or all but the year. */
export interface NamedDay {
  /** As it stands there. */
  words: string
  offset: number
  /** One; two where day and month could be swapped, the month-first reading first; none where the year is not said. */
  days: Day[]
  /** Month and day where the year is not said. */
  yearless: { month: number; day: number } | null
}

export type DayOrder = 'dayFirst' | 'monthFirst'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const YEAR = '(?:19|20)\\d\\d'
/** 2025-09-12 and 2025/9/12, with or without a time; 2025年9月12日; 12-Sep-2025, 12 Sep 25; 9/12/2025, 12.09.2025, 9-12-25. */
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?<isoYear>${YEAR})(?<isoMark>[-/.])(?<isoMonth>\\d{1,2})\\k<isoMark>(?<isoDay>\\d{1,2})(?=T\\d|(?![\\p{N}\\p{L}]))` +
    `|(?<day>\\d{1,2})[-/ .]{1,2}(?<name>${MONTHS.join('|')})[a-z]*\\.?[-/ .,]{1,2}(?<year>${YEAR}|\\d\\d(?![\\d:]))` +
    `|(?<eastYear>${YEAR}) ?[年년] ?(?<eastMonth>\\d{1,2}) ?[月월] ?(?<eastDay>\\d{1,2}) ?[日일]` +
    `|(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<last>${YEAR}|\\d\\d))(?![\\p{N}])`,
  'giu',
)
const { en, de, fr, es, pt, nl, ja, zh } = chrono
const ENGLISH = [en.strict]
const OTHER_LATIN = [de, fr, es, pt, nl].map(({ strict }) => strict)
const EASTERN = [ja.strict, zh.hans.strict]
/** Beginnings of months that are not English ones: most texts have none, and need not be read in every language. */
const OTHER_MONTHS =
  /\b(?:j[aä]n|ener|fév|feve|m[aä]rz|mars|març|maart|abri|avr|mai|mayo|mei|jui|jun[ih]|jul[ih]|ao[uû]|agos|sett?[ei]|septi|okt|out|octu|octo|nove|dez|déc|dic)/i

/**
 * The days that a text names, in order. Only whole ones count: day, month and year as they are written, never reckoned from
 * today or from a time zone; without a year it is said to be so. `order` settles what could be swapped.
 */
export function findDays(text: string, order: DayOrder | null = null): NamedDay[] {
  const numeric = [...text.matchAll(WRITTEN)].flatMap((match) => {
    const days = daysOf(match.groups ?? {}, order)
    return days.length > 0 ? [{ words: match[0], offset: match.index, days, yearless: null }] : []
  })
  const found: NamedDay[] = numeric
  for (const language of languagesOf(text)) {
    for (const named of inWords(text, language)) if (!found.some((other) => overlap(other, named))) found.push(named)
  }
  return found.sort((a, b) => a.offset - b.offset)
}

function languagesOf(text: string): readonly Pick<chrono.Chrono, 'parse'>[] {
  if (!/\d/.test(text)) return []
  return [...ENGLISH, ...(OTHER_MONTHS.test(text) ? OTHER_LATIN : []), ...(/[年月日]/.test(text) ? EASTERN : [])]
}

function daysOf(groups: Readonly<Record<string, string | undefined>>, order: DayOrder | null): Day[] {
  const { isoYear, isoMonth, isoDay, day, name, year, first, mark, second, last } = groups
  if (isoYear !== undefined) return toDays(isoYear, isoMonth, isoDay)
  if (groups['eastYear'] !== undefined) return toDays(groups['eastYear'], groups['eastMonth'], groups['eastDay'])
  if (name !== undefined) return toDays(year, MONTHS.indexOf(name.toLowerCase()) + 1, day)
  // A version is written like that.
  if (mark === '.' && last?.length === 2 && (first?.length !== 2 || second?.length !== 2)) return []
  const [monthFirst, dayFirst] = [toDays(last, first, second), toDays(last, second, first)]
  if (order !== null) return order === 'dayFirst' ? dayFirst : monthFirst
  return [...new Set([...monthFirst, ...dayFirst])]
}

function toDays(year: string | undefined, month: string | number | undefined, day: string | number | undefined): Day[] {
  const whole = year?.length === 2 ? `20${year}` : year
  const written = `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(written) ? [written] : []
}

/** Days with their month in words. What chrono takes from the clock counts for nothing. */
function inWords(text: string, language: Pick<chrono.Chrono, 'parse'>): NamedDay[] {
  return language.parse(text, new Date(0)).flatMap(({ index, text: written, start }): NamedDay[] => {
    const words = written.trim()
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
    if (month === null || day === null || !start.isCertain('month') || !start.isCertain('day')) return []
    // Numbers alone are ours; chrono takes them in the order of its language.
    if (!/\p{L}/u.test(words) || /\d[/.]\d/.test(words)) return []
    if (!start.isCertain('year')) return [{ words, offset: index, days: [], yearless: { month, day } }]
    const days = toDays(String(year), month, day)
    return days.length > 0 ? [{ words, offset: index, days, yearless: null }] : []
  })
}

function overlap(a: NamedDay, b: NamedDay): boolean {
  return a.offset < b.offset + b.words.length && b.offset < a.offset + a.words.length
}
