import type { Facets } from '../archive/facets.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import type { Parties } from '../archive/parties.ts'
import { foldLetters } from '../text/foldLetters.ts'
import { isOneEditAway } from './oneEdit.ts'

/** The companies that a search names, and those two of them that are in the news together. */
export interface FoundEntities {
  /** Best first. `alias` is the other name by which the company was found. */
  companies: { company: CountedCompany; alias: string | null }[]
  /** `isStory`: they are never partners in it (content/article/deal/roles.ts). */
  partnerships: { companies: [CountedCompany, CountedCompany]; count: number; isStory: boolean }[]
}

/** The companies that a search may name, the most confident match first; see {@link findEntities}. */
export type EntityMatches = readonly EntityMatch[]

/** The confidence of a match: the higher, the surer. */
const EXACT = 2
const PREFIX = 1
const MISSPELT = 0

const MOST_COMPANIES = 4
const MOST_PARTNERSHIPS = 3

interface EntityMatch {
  company: CountedCompany
  alias: string | null
  confidence: number
  /** The words of the search that name it: from `start` up to, not including, `end`. */
  start: number
  end: number
}

/**
 * Looks for names and aliases (former names, tickers, products) among the words of a search, allowing one edit in a word.
 * The last word may be the beginning of one, since somebody may still be typing. A misspelling counts only where the
 * same words name nobody as they are written.
 */
export function findEntities({ companies }: Pick<Manifest, 'companies'>, typed: string): EntityMatches {
  const words = nameWords(typed)
  const matches = companies.filter(({ count }) => count > 0).flatMap((company) => matchCompany(company, words) ?? [])
  const isDoubtful = (match: EntityMatch) =>
    match.confidence === MISSPELT && matches.some((other) => other.confidence > MISSPELT && overlap(match, other))
  return matches
    .filter((match) => !isDoubtful(match))
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        b.end - b.start - (a.end - a.start) ||
        Number(a.alias !== null) - Number(b.alias !== null) ||
        b.company.count - a.company.count,
    )
}

/** Whether two companies may have been named, so that their joint articles have to be counted. */
export function mayNamePair(matches: EntityMatches): boolean {
  return matches.some((a, i) => matches.slice(i + 1).some((b) => !overlap(a, b)))
}

/** What tells of two companies whether and how they are in the news together. */
export interface PairIndex {
  facets: Facets
  parties: Pick<Parties, 'apart'>
}

/** `index` may be missing where no two companies have been named. */
export function toEntities(matches: EntityMatches, index: PairIndex | null): FoundEntities {
  return {
    companies: matches.slice(0, MOST_COMPANIES).map(({ company, alias }) => ({ company, alias })),
    partnerships: pairsAmong(matches.slice(0, 2 * MOST_COMPANIES), index).slice(0, MOST_PARTNERSHIPS),
  }
}

/** The most confident match of any of a company's names; of equals the first. */
function matchCompany(company: CountedCompany, words: readonly string[]): EntityMatch | null {
  let best: EntityMatch | null = null
  for (const [index, name] of [company.name, ...company.aliases].entries()) {
    const parts = nameWords(name)
    for (let start = 0; start < words.length; start++) {
      const confidence = confidenceAt(words, start, parts)
      if (confidence === null || (best && best.confidence >= confidence)) continue
      best = { company, alias: index === 0 ? null : name, confidence, start, end: Math.min(words.length, start + parts.length) }
    }
  }
  return best
}

/** The confidence that the words from `start` on are a name, given as its words; `null` where they are not. */
function confidenceAt(words: readonly string[], start: number, parts: readonly string[]): number | null {
  let lowest = EXACT
  for (const [i, part] of parts.entries()) {
    const word = words[start + i]
    // The rest of a name may be yet to be typed, once its first word is there.
    if (word === undefined) return i > 0 ? Math.min(lowest, PREFIX) : null
    if (word === part) continue
    const isLast = start + i === words.length - 1
    if (isLast && word.length > 1 && part.startsWith(word)) lowest = Math.min(lowest, PREFIX)
    else if (isOneEditAway(word, part)) lowest = MISSPELT
    else return null
  }
  return parts.length === 0 ? null : lowest
}

/** Every two companies that different words name, with their joint articles. */
function pairsAmong(matches: readonly EntityMatch[], index: PairIndex | null): FoundEntities['partnerships'] {
  return matches
    .flatMap((a, i) =>
      matches.slice(i + 1).flatMap((b): FoundEntities['partnerships'] => {
        const joint = overlap(a, b) ? null : (index?.facets.joint(a.company.id, b.company.id) ?? null)
        const named = joint?.count() ?? 0
        if (!index || !joint || named === 0) return []
        const together = joint.andNot(index.parties.apart(a.company.id, b.company.id)).count()
        return [{ companies: [a.company, b.company], count: together === 0 ? named : together, isStory: together === 0 }]
      }),
    )
    .sort((a, b) => b.count - a.count)
}

function overlap(a: EntityMatch, b: EntityMatch): boolean {
  return a.start < b.end && b.start < a.end
}

function nameWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => foldLetters(word).toLowerCase())
    .filter((word) => word !== '')
}
