import type { Archive } from '../archive/archive.ts'
import { type Month, monthsBetween } from '../text/day.ts'
import { EMPTY_FILTER } from './filter.ts'
import { findMatches, type Question } from './matches.ts'
import { resolveQuestion } from './resolveQuestion.ts'

/**
 * How the articles are distributed over time: a bin a month, without a gap, from the first month with news to the last. The
 * counts are under the whole filter but its dates, so that they show what a choice of dates would leave.
 */
export interface Histogram {
  /** The month of the first count; `null` in an archive without articles, which has no counts either. */
  start: Month | null
  /** Articles in all: of the archive, or of the company whose page asks. */
  totals: number[]
  /** Those that match, as many numbers as `totals`. */
  counts: number[]
}

export async function deriveHistogram(archive: Archive, asked: Question): Promise<Histogram> {
  const { index, question } = await resolveQuestion(archive, asked)
  const all = findMatches(index, { filter: EMPTY_FILTER, scope: question.scope })
  const matches = findMatches(index, { ...question, filter: { ...question.filter, from: null, to: null } })
  const months = index.manifest.days.months()
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return { start: null, totals: [], counts: [] }
  const length = monthsBetween(first, last) + 1
  const totals = Array.from({ length }, () => 0)
  const counts = Array.from({ length }, () => 0)
  for (const { month, start, end } of months) {
    const bin = monthsBetween(first, month)
    totals[bin] = all.count(start, end)
    counts[bin] = matches.count(start, end)
  }
  return { start: first, totals, counts }
}
