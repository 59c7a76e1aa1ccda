import type { Facets } from '../archive/facets.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import { foldLetters } from '../text/foldLetters.ts'
import { isOneEditAway } from './oneEdit.ts'

/** The companies that a search names, and those two of them that are in the news together. */
export interface FoundEntities {
  /** Best first. `alias` is the other name by which the company was found. */
  companies: { company: CountedCompany; alias: string | null }[]
  partnerships: { companies: [CountedCompany, CountedCompany]; count: number }[]
}

/** The mentions that a search may mean, surest first; see {@link findEntities}. */
export type EntityMatches = readonly EntityMatch[]

/** How surely words name a company: the lower, the surer. */
const EXACT = 0
const BEGUN = 1
const MISSPELT = 2

const MOST_COMPANIES = 4
const MOST_PARTNERSHIPS = 3

interface EntityMatch {
  company: CountedCompany
  alias: string | null
  confidence: number
  /** The words of the search that name it. */
  start: number
  end: number
}

/**
 * Looks for names and aliases (former names, tickers, products) among the words of a search, forgiving one slip in a word.
 * The last word may be the beginning of one, since somebody may still be typing. A slip is forgiven only where the words
 * name nobody as they stand.
 */
export function findEntities({ companies }: Pick<Manifest, 'companies'>, typed: string): EntityMatches {
  const words = nameWords(typed)
  const matches = companies.filter(({ count }) => count > 0).flatMap((company) => mentionOf(company, words) ?? [])
  const isDoubtful = (mention: EntityMatch) =>
    mention.confidence === MISSPELT && matches.some((other) => other.confidence < MISSPELT && overlap(mention, other))
  return matches
    .filter((mention) => !isDoubtful(mention))
    .sort(
      (a, b) =>
        a.confidence - b.confidence ||
        b.end - b.start - (a.end - a.start) ||
        Number(a.alias !== null) - Number(b.alias !== null) ||
        b.company.count - a.company.count,
    )
}

/** Whether two companies may have been named, so that their joint articles have to be counted. */
export function mayNamePair(matches: EntityMatches): boolean {
  return matches.some((a, i) => matches.slice(i + 1).some((b) => !overlap(a, b)))
}

/** `facets` may be missing where no two companies have been named. */
export function toEntities(matches: EntityMatches, facets: Facets | null): FoundEntities {
  return {
    companies: matches.slice(0, MOST_COMPANIES).map(({ company, alias }) => ({ company, alias })),
    partnerships: pairsAmong(matches.slice(0, 2 * MOST_COMPANIES), facets).slice(0, MOST_PARTNERSHIPS),
  }
}

function mentionOf(company: CountedCompany, words: readonly string[]): EntityMatch | null {
  let best: EntityMatch | null = null
  for (const [place, name] of [company.name, ...company.aliases].entries()) {
    const parts = nameWords(name)
    for (let start = 0; start < words.length; start++) {
      const confidence = confidenceAt(words, start, parts)
      if (confidence === null || (best && best.confidence <= confidence)) continue
      best = { company, alias: place === 0 ? null : name, confidence, start, end: Math.min(words.length, start + parts.length) }
    }
  }
  return best
}

/** How surely the words from `start` on name what has these parts; `null` where they do not. */
function confidenceAt(words: readonly string[], start: number, parts: readonly string[]): number | null {
  let worst = EXACT
  for (const [i, part] of parts.entries()) {
    const word = words[start + i]
    // What is left of a name may be still to come, once its first word is there.
    if (word === undefined) return i > 0 ? Math.max(worst, BEGUN) : null
    if (word === part) continue
    const isLast = start + i === words.length - 1
    if (isLast && word.length > 1 && part.startsWith(word)) worst = Math.max(worst, BEGUN)
    else if (isOneEditAway(word, part)) worst = MISSPELT
    else return null
  }
  return parts.length === 0 ? null : worst
}

/** Every two companies that different words name, with their joint articles. */
function pairsAmong(matches: readonly EntityMatch[], facets: Facets | null): FoundEntities['partnerships'] {
  return matches
    .flatMap((a, i) =>
      matches.slice(i + 1).flatMap((b): FoundEntities['partnerships'] => {
        const [left, right] = [facets?.companies.get(a.company.id), facets?.companies.get(b.company.id)]
        const count = !overlap(a, b) && left && right ? left.countAnd(right) : 0
        return count > 0 ? [{ companies: [a.company, b.company], count }] : []
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
