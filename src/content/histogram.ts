import type { Archive } from './archive.ts'
import { addMonths, type Month, monthsBetween } from './day.ts'
import { EMPTY_FILTER } from './filter.ts'
import { findMatches, needsFacets, type Question, withoutUnknown } from './matches.ts'

/**
 * How the articles spread over time, month by month without a gap, from the first month with news to the last. The
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

export async function deriveHistogram(archive: Archive, question: Question): Promise<Histogram> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const index = { manifest, facets: needsFacets(known) ? await archive.facets() : null }
  const all = findMatches(index, { filter: EMPTY_FILTER, within: known.within })
  const matches = findMatches(index, { ...known, filter: { ...known.filter, from: null, to: null } })
  const months = manifest.days.months()
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return { start: null, totals: [], counts: [] }
  const length = monthsBetween(first, last) + 1
  const totals = Array.from({ length }, () => 0)
  const counts = Array.from({ length }, () => 0)
  for (const { month, start, end } of months) {
    const place = monthsBetween(first, month)
    totals[place] = all.count(start, end)
    counts[place] = matches.count(start, end)
  }
  return { start: first, totals, counts }
}

/** The months of a histogram, in the order of its counts. */
export function monthsOf({ start, totals }: Histogram): Month[] {
  return start === null ? [] : totals.map((_, place) => addMonths(start, place))
}
