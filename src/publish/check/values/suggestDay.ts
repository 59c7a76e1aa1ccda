import { type Day, isDay } from '../../../content/text/day.ts'
import { monthNumber } from './monthNumber.ts'

/**
 * The day that is meant by one that is written in another way, where there is but one: `2025-9-2`, `2 September 2025`,
 * `31/12/2025`, a day with its time. What may be the second of September or the ninth of February is not guessed.
 */
export function suggestDay(written: string): Day | null {
  const [, year, month, day] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written) ?? /^\s*(\d{4})(\d\d)(\d\d)\s*$/.exec(written) ?? []
  if (year !== undefined) return dayOf(year, Number(month), day)
  const [, first, second, last] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(written) ?? []
  if (first !== undefined && Number(first) > 12) return dayOf(last, Number(second), first)
  if (second !== undefined && Number(second) > 12) return dayOf(last, Number(first), second)
  if (first !== undefined && first === second) return dayOf(last, Number(first), second)
  const words = written.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const named = words.map(monthNumber).find((number) => number > 0)
  const numbers = words.filter((word) => /^\d/.test(word))
  const [dayWord, yearWord] = numbers
  return named !== undefined && numbers.length === 2 && /^\d{4}$/.test(yearWord ?? '') ? dayOf(yearWord, named, dayWord) : null
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Day | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  return isDay(written) ? written : null
}
