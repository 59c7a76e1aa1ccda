import type { SearchOrder } from '../address/searchAddress.ts'
import type { Archive } from '../archive/archive.ts'
import type { SearchText } from '../archive/searchDocument.ts'
import type { Labels } from '../article/labels.ts'
import { labelsOf } from '../query/listing.ts'
import { type Among, findMatches, needsFacets, type Question, withoutUnknown } from '../query/matches.ts'

/** An article that a search has found. */
export interface SearchRow {
  number: number
  text: SearchText
}

/** What a list of results shows. */
export interface SearchRows {
  rows: SearchRow[]
  /** Names and hues of all companies that the rows mention. */
  labels: Labels
}

/** The first `depth` rows, best first (as `among` lists them) or by date. */
export async function deriveSearchRows(
  archive: Archive,
  question: Question & { among: Among },
  order: SearchOrder,
  depth: number,
): Promise<SearchRows> {
  const manifest = await archive.manifest()
  const { known } = withoutUnknown(manifest, question)
  const facets = needsFacets(known) ? await archive.facets() : null
  const matches = findMatches({ manifest, facets }, known)
  const numbers = order === 'relevance' ? takeIn(question.among.numbers, matches, depth) : matches.take(depth, order === 'newest')
  const rows = await Promise.all(numbers.map(async (number) => ({ number, text: await archive.searchText(number) })))
  return {
    rows,
    labels: labelsOf(
      manifest,
      rows.flatMap(({ text }) => text.card.companies),
    ),
  }
}

function takeIn(numbers: Iterable<number>, matches: { has(number: number): boolean }, limit: number): number[] {
  const taken: number[] = []
  for (const number of numbers) {
    if (taken.length >= limit) break
    if (matches.has(number)) taken.push(number)
  }
  return taken
}
