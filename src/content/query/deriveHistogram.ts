import type { Archive } from '../archive/archive.ts'
import { monthsBetween } from '../text/day.ts'
import { EMPTY_FILTER } from './filter.ts'
import type { Histogram } from './histogram.ts'
import { findMatches, needsFacets, type Question, withoutUnknown } from './matches.ts'

export async function deriveHistogram(archive: Archive, question: Question): Promise<Histogram> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const index = { manifest, facets: needsFacets(known) ? await archive.facets() : null }
  const all = findMatches(index, { filter: EMPTY_FILTER, scope: known.scope })
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
