import { addDays, addMonths, type Day, daysOfMonth, isDay, isMonth, monthOf } from '../../content/text/day.ts'

/*
 * Spans of time in English words, read from the day on which they were written. What counts of each is its last day: only when
 * that is over can somebody say that a promise was not kept. Where words are vague, the last day is a generous one.
 */

/** Words that name a span of time. */
export interface NamedSpan {
  /** As they stand in the text. */
  words: string
  index: number
  last: Day
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)'
const YEAR = '(?<![\\d.,$€£#])(?<year>20\\d\\d)(?![\\d%]|[.,]\\d)'
const SOME_YEAR = `(?:${YEAR}|(?<relative>this year|next year|the year))`
const PART = '(?:(?<part>early|mid to late|mid|late|later|(?:the )?(?:start|beginning|middle|end) of)(?:-| in |,? ))?'

/** "by the end of August" ends with it; "early" and "mid" are taken for the first third and two thirds of a year. */
const LAST_MONTH_OF_PART: readonly [RegExp, number][] = [
  [/^early|start|beginning/, 4],
  [/^mid(?! to late)/, 8],
]
/** In the north, where most who write English for readers everywhere are; the winter ends in the year after. */
const LAST_MONTH_OF_SEASON: Readonly<Record<string, number>> = { spring: 6, summer: 9, autumn: 12, fall: 12, winter: 15 }
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, latter: 2, last: 4, final: 4 }
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 }
/** "in the coming weeks" is given two months, "in the coming months" half a year, since nobody has said how many. */
const DAYS_OF_SOME: Readonly<Record<string, number>> = { days: 14, weeks: 60, months: 183 }

type Groups = Readonly<Record<string, string | undefined>>

interface Rule {
  pattern: RegExp
  /** `null` where the words name no span after all. */
  last: (groups: Groups, written: Day) => Day | null
}

/** The first that fits at a place decides. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?<ordinal>first|second|latter|last) half (?:of |in )?${SOME_YEAR}`, 'gi'),
    last: (groups, written) => endOfMonth(yearOf(groups, written), groups['ordinal']?.toLowerCase() === 'first' ? 6 : 12),
  },
  {
    pattern: new RegExp(`\\b(?<ordinal>first|second|third|fourth|last|final) quarter (?:of |in )?${SOME_YEAR}`, 'gi'),
    last: (groups, written) => endOfMonth(yearOf(groups, written), 3 * (ORDINALS[groups['ordinal']?.toLowerCase() ?? ''] ?? 4)),
  },
  {
    pattern: new RegExp(`\\b(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<half2>[12])H) ?(?:of )?${YEAR}`, 'g'),
    last: (groups, written) => {
      const half = groups['half'] ?? groups['half2']
      return endOfMonth(yearOf(groups, written), half ? 6 * Number(half) : 3 * Number(groups['quarter']))
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${YEAR})?`, 'g'),
    last: dayOfMonthNamed,
  },
  {
    pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? ${YEAR})?`, 'g'),
    last: dayOfMonthNamed,
  },
  {
    pattern: new RegExp(`\\b${PART}${MONTH}(?:,? (?:of )?${YEAR})?(?!\\w)`, 'g'),
    last: (groups, written) => {
      const month = monthNumber(groups['month'])
      return endOfMonth(yearOf(groups, written) + (groups['year'] || month >= Number(written.slice(5, 7)) ? 0 : 1), month)
    },
  },
  {
    pattern: new RegExp(`\\b(?:(?<which>this|next|in the|by the) )?(?<season>spring|summer|autumn|fall|winter)(?: of)?(?: ${YEAR})?`, 'gi'),
    last: lastOfSeason,
  },
  {
    pattern:
      /\b(?:later this year|(?:the )?(?:(?<part>early|start|beginning|middle|end) (?:of )?)?(?<relative>this year|next year)|(?:the )?end of the year|year[- ]end)\b/gi,
    last: ({ part, relative }, written) =>
      endOfMonth(Number(written.slice(0, 4)) + (relative?.toLowerCase() === 'next year' ? 1 : 0), lastMonthOf(part)),
  },
  {
    pattern: /\b(?:later )?(?<which>this|next) month\b/gi,
    last: ({ which }, written) => daysOfMonth(addMonths(monthOf(written), which?.toLowerCase() === 'next' ? 1 : 0)).last,
  },
  {
    pattern: new RegExp(
      `\\b(?:within (?:the )?(?:next |coming |following )?|(?:in|over|for) the (?:next|coming) )(?<count>\\d{1,3}|${NUMBERS.join('|')}) (?<unit>day|week|month|year)s?\\b`,
      'gi',
    ),
    last: ({ count = '', unit = '' }, written) => {
      const number = Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1
      return addDays(written, number * (DAYS_OF_UNIT[unit.toLowerCase()] ?? 0))
    },
  },
  {
    pattern: /\b(?:in|over|within|during) the (?:coming|next)(?: few)? (?<some>days|weeks|months)\b/gi,
    last: ({ some = '' }, written) => addDays(written, DAYS_OF_SOME[some.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(`\\b(?<!(?:fiscal|financial)(?: year)? )${PART}${YEAR}(?:(?: to | or |[-–])(?<until>20\\d\\d)\\b)?`, 'gi'),
    last: (groups, written) => endOfMonth(Number(groups['until']) || yearOf(groups, written), lastMonthOf(groups['part'])),
  },
]

/** Whatever one of the rules finds holds one of these; most sentences hold none, and an archive has a million of them. */
const HINT = /20\d\d|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|fall|winter|year|next|this month|within|coming/i

/** The spans that a text names, in its order, none within another. */
export function findNamedSpans(text: string, written: Day): NamedSpan[] {
  if (!HINT.test(text)) return []
  const spans: NamedSpan[] = []
  for (const { pattern, last } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [words] = match
      const isTaken = spans.some(({ index, words: others }) => match.index < index + others.length && index < match.index + words.length)
      const day = isTaken ? null : last(match.groups ?? {}, written)
      if (day !== null) spans.push({ words, index: match.index, last: day })
    }
  }
  return spans.sort((a, b) => a.index - b.index)
}

/** The last day before a year, a month or a day; of other spans, "the end of 2026" or "early 2027", the last day of themselves. */
export function dayBefore({ words, last }: NamedSpan): Day {
  if (/^20\d\d$/.test(words)) return addDays(`${last.slice(0, 4)}-01-01`, -1)
  if (/^[A-Z][a-z]+\.?(?:,? 20\d\d)?$/.test(words)) return addDays(`${monthOf(last)}-01`, -1)
  return /^\d{1,2}\D|[a-z] \d{1,2}(?!\d)/.test(words) ? addDays(last, -1) : last
}

/** The last day of a day of a deal, which is one, a month, a year or the words of a source; `null` where these name no time. */
export function lastDayOf(when: string, written: Day): Day | null {
  if (isDay(when)) return when
  if (isMonth(when)) return daysOfMonth(when).last
  const spans = findNamedSpans(when, written)
  const [first] = spans
  if (!first) return null
  if (/^before (?:the )?$/i.test(when.slice(0, first.index))) return dayBefore(first)
  return spans.reduce((last, span) => (span.last > last ? span.last : last), first.last)
}

function dayOfMonthNamed(groups: Groups, written: Day): Day | null {
  const dayIn = (year: number) => `${year}-${two(monthNumber(groups['month']))}-${two(Number(groups['day']))}`
  const year = yearOf(groups, written)
  const day = groups['year'] || dayIn(year) >= written ? dayIn(year) : dayIn(year + 1)
  return isDay(day) ? day : null
}

/** "fall" and "spring" are seasons only beside a year or a word that says so. */
function lastOfSeason(groups: Groups, written: Day): Day | null {
  const which = groups['which']?.toLowerCase()
  if (groups['year'] === undefined && which === undefined) return null
  const end = LAST_MONTH_OF_SEASON[groups['season']?.toLowerCase() ?? ''] ?? 12
  const last = (year: number) => endOfMonth(year + (end > 12 ? 1 : 0), end > 12 ? end - 12 : end)
  const year = yearOf(groups, written)
  return groups['year'] !== undefined || (last(year) > written && which !== 'next') ? last(year) : last(year + 1)
}

function yearOf({ year, relative }: Groups, written: Day): number {
  return year === undefined ? Number(written.slice(0, 4)) + (relative?.toLowerCase() === 'next year' ? 1 : 0) : Number(year)
}

function lastMonthOf(part = ''): number {
  return LAST_MONTH_OF_PART.find(([words]) => words.test(part.toLowerCase().replace(/^the /, '')))?.[1] ?? 12
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
}

function endOfMonth(year: number, month: number): Day {
  return daysOfMonth(`${year}-${two(month)}`).last
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
