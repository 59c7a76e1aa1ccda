import { type Day, isDay } from '../../../content/text/day.ts'
import type { Ask, FoundField } from '../../../desk/proposal.ts'
import { findDays, type NamedDay } from '../recognise/findDays.ts'
import type { RecognisedStory } from '../recognise/recogniseStory.ts'
import type { StatedDay } from '../story.ts'

/** The day of a story, or the question that it leaves. */
export interface ChosenDay {
  day: Day | null
  found: FoundField | null
  ask: Ask | null
  /** Words that name a day in part: "Sept 2025". */
  part: string | null
}

const FIELD = 'date'
const MOST_ANSWERS = 4

/**
 * The dateline's day comes first, then what the format states. Days that only the text names, days whose month could be their day,
 * and days without a year are asked about, and never chosen.
 */
export function chooseDay(
  { dateline, passages }: Pick<RecognisedStory, 'dateline' | 'passages'>,
  stated: readonly StatedDay[],
  today: Day,
): ChosenDay {
  const readings = stated.map((one) => ({ one, named: findDays(one.words, one.order?.is ?? null)[0] ?? null }))
  const whole = readings.find(({ named }) => named?.days.length === 1)
  if (dateline.day) {
    const [day, other] = dateline.day.days
    if (day !== undefined && other === undefined) return choose(day, dateline.day.words, 'dateline')
    const settled = whole?.named?.days[0]
    if (settled !== undefined && mayBe(dateline.day, settled))
      return choose(settled, dateline.day.words, `dateline, its year by ${whole?.one.where}`)
    return { day: null, found: null, ask: askWhich(dateline.day, 'dateline', today), part: null }
  }
  if (whole?.named) {
    const { order, where, words } = whole.one
    const isSwappable = findDays(words)[0]?.days.length === 2
    return choose(
      whole.named.days[0] ?? '',
      words,
      isSwappable && order ? `${where}, ${describeOrder(order.is)} as in ${order.shownBy}` : where,
    )
  }
  const [open] = readings.filter(({ named }) => named !== null)
  if (open?.named) return { day: null, found: null, ask: askWhich(open.named, open.one.where, today), part: null }
  if (stated[0]) return { day: null, found: null, ask: null, part: stated[0].words }
  return {
    day: null,
    found: null,
    ask: askAmong(passages.flatMap(({ place, text }) => (place === 'boilerplate' ? [] : findDays(text)))),
    part: null,
  }
}

function choose(day: Day, words: string, where: string): ChosenDay {
  return { day, found: { field: FIELD, value: day, words, where }, ask: null, part: null }
}

function mayBe({ days, yearless }: NamedDay, day: Day): boolean {
  if (!yearless) return days.includes(day)
  const [, month, date] = day.split('-').map(Number)
  return yearless.month === month && yearless.day === date
}

function askWhich({ words, days, yearless }: NamedDay, where: string, today: Day): Ask {
  if (!yearless) {
    return { field: FIELD, question: `Which day is ${words}, in the ${where}?`, words, answers: days.map(toAnswer) }
  }
  const year = Number(today.slice(0, 4))
  const inYear = (of: number) => `${of}-${String(yearless.month).padStart(2, '0')}-${String(yearless.day).padStart(2, '0')}`
  const answers = [inYear(year), inYear(year - 1)].filter((day) => isDay(day)).map(toAnswer)
  return { field: FIELD, question: `Of which year is ${words}, in the ${where}?`, words, answers }
}

function askAmong(named: readonly NamedDay[]): Ask | null {
  // Of a day whose month could be its day both are asked about.
  const whole = named.filter(({ days }) => days.length > 0)
  const days = [...new Set(whole.flatMap((one) => one.days))].slice(0, MOST_ANSWERS)
  if (days.length === 0) return null
  return {
    field: FIELD,
    question: 'Is one of the days in the text that of the news?',
    words: whole[0]?.words ?? '',
    answers: days.map(toAnswer),
  }
}

function toAnswer(day: Day): { label: string; value: Day } {
  return { label: day, value: day }
}

function describeOrder(order: 'dayFirst' | 'monthFirst'): string {
  return order === 'dayFirst' ? 'the day first' : 'the month first'
}
