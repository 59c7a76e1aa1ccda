import type { SearchOrder } from '../address/searchAddress.ts'
import type { Archive } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { SearchDocument } from '../archive/searchDocument.ts'
import { isPartner, type Role } from '../article/deal/roles.ts'
import type { Labels } from '../article/labels.ts'
import { findMatches, type Question, type SearchHits } from '../query/matches.ts'
import { resolveQuestion } from '../query/resolveQuestion.ts'

/** An article that a search has found. */
export interface SearchRow {
  number: number
  text: SearchDocument
}

/** What a list of results shows. */
export interface SearchRows {
  rows: SearchRow[]
  /** Names and hues of all companies that the rows mention. */
  labels: Labels
}

/** The first `limit` rows, best first (as `hits` lists them) or by date. */
export async function deriveSearchRows(
  archive: Archive,
  asked: Question & { hits: SearchHits },
  order: SearchOrder,
  limit: number,
): Promise<SearchRows> {
  const { index, question } = await resolveQuestion(archive, asked)
  const matches = findMatches(index, question)
  const numbers = order === 'relevance' ? takeMatching(asked.hits.numbers, matches, limit) : matches.take(limit, order === 'newest')
  const [parties, ...texts] = await Promise.all([archive.parties(), ...numbers.map((number) => archive.searchText(number))])
  const rows = numbers.flatMap((number, place): SearchRow[] => {
    const text = texts[place]
    return text ? [{ number, text: withOutsiders(text, (id) => parties.rolesOf(id, number)) }] : []
  })
  return {
    rows,
    labels: labelsOf(
      index.manifest,
      rows.flatMap(({ text }) => text.card.companies),
    ),
  }
}

/** The text of an article with the roles of those who are no partners in it, as cards of lists have them. */
function withOutsiders(text: SearchDocument, rolesIn: (id: string) => readonly Role[]): SearchDocument {
  const outsiders = text.card.companies.map((id) => [id, rolesIn(id)] as const).filter(([, roles]) => !isPartner(roles))
  return outsiders.length === 0 ? text : { ...text, card: { ...text.card, outsiders: Object.fromEntries(outsiders) } }
}

/** The first of some numbers that match, in their own order. */
function takeMatching(numbers: Iterable<number>, matches: { has(number: number): boolean }, limit: number): number[] {
  const matching: number[] = []
  for (const number of numbers) {
    if (matching.length >= limit) break
    if (matches.has(number)) matching.push(number)
  }
  return matching
}
