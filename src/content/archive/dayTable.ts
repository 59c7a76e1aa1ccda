import { type Day, dayFromNumber, dayNumber, type Month, monthOf } from '../text/day.ts'
import { DataFault } from '../text/decode.ts'
import { decodeNumbers, encodeNumber } from './deltaVarint.ts'

/** The days from 1 January of the year 0 to 1970, so that no day of the calendar is a negative number in a file. */
const DAYS_BEFORE_1970 = 719_528

/** A run of article numbers: from `start` up to, not including, `end`. */
export interface NumberRange {
  start: number
  end: number
}

export interface MonthSpan extends NumberRange {
  month: Month
}

/**
 * Maps days to article numbers and back: which days have news, and how much. Articles are numbered in date order, so this
 * alone gives the day of any article and the numbers of any day, month or range, without loading a single article.
 */
export class DayTable {
  private monthRanges: readonly MonthSpan[] | null = null

  private constructor(
    /** Days since 1970, ascending. */
    private readonly days: readonly number[],
    /** `starts[i]` is the number of the first article of `days[i]`; one more entry than days. */
    private readonly starts: readonly number[],
  ) {}

  /** `dates` are the days of all articles in ascending order, repeats included. */
  static of(dates: Iterable<Day>): DayTable {
    const days: number[] = []
    const starts: number[] = []
    let total = 0
    for (const date of dates) {
      const day = dayNumber(date)
      if (days.at(-1) !== day) {
        days.push(day)
        starts.push(total)
      }
      total++
    }
    return new DayTable(days, [...starts, total])
  }

  /** Pairs of numbers as deltaVarint.ts writes them: the distance to the day before, and that day's count. */
  encode(): string {
    let previous = -DAYS_BEFORE_1970
    return this.days
      .map((day, i) => {
        const text = encodeNumber(day - previous) + encodeNumber(this.start(i + 1) - this.start(i))
        previous = day
        return text
      })
      .join('')
  }

  /** @throws DataFault when the text was not made by {@link DayTable.encode}. */
  static decode(text: string, where: string): DayTable {
    const numbers = decodeNumbers(text, where)
    if (numbers.length % 2) throw new DataFault(where, 'pairs of numbers')
    const days: number[] = []
    const starts = [0]
    let day = -DAYS_BEFORE_1970
    let total = 0
    for (let i = 0; i < numbers.length; i += 2) {
      day += numbers[i] ?? 0
      total += numbers[i + 1] ?? 0
      days.push(day)
      starts.push(total)
    }
    return new DayTable(days, starts)
  }

  get total(): number {
    return this.starts.at(-1) ?? 0
  }

  /** The day of the latest article; `null` where there is none. */
  get latest(): Day | null {
    const day = this.days.at(-1)
    return day === undefined ? null : dayFromNumber(day)
  }

  /** Whether there is an article of this number. */
  has(number: number): boolean {
    return number >= 0 && number < this.total
  }

  /** The day of an article. */
  dayOf(number: number): Day {
    return dayFromNumber(this.days[lowerBound(this.starts, number + 1) - 1] ?? 0)
  }

  /** The articles from one day to another, both included; `null` leaves that side open. */
  range(from: Day | null, to: Day | null): NumberRange {
    const start = from === null ? 0 : this.start(lowerBound(this.days, dayNumber(from)))
    const end = to === null ? this.total : this.start(lowerBound(this.days, dayNumber(to) + 1))
    return { start, end: Math.max(start, end) }
  }

  /** The months that have news, oldest first. Computed once, since every list asks for them. */
  months(): readonly MonthSpan[] {
    this.monthRanges ??= this.findMonths()
    return this.monthRanges
  }

  private findMonths(): MonthSpan[] {
    const months: MonthSpan[] = []
    this.days.forEach((day, i) => {
      const month = monthOf(dayFromNumber(day))
      const current = months.at(-1)
      if (current?.month === month) current.end = this.start(i + 1)
      else months.push({ month, start: this.start(i), end: this.start(i + 1) })
    })
    return months
  }

  private start(i: number): number {
    return this.starts[i] ?? this.total
  }
}

/** Binary search: the index of the first entry that is not below `value`. */
function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
