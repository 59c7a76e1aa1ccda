import type { Facets } from '../archive/facets.ts'
import type { CountedCompany, Manifest } from '../archive/manifest.ts'
import { foldLetters } from '../text/foldLetters.ts'
import { isOneSlipFrom } from './oneEdit.ts'

/** The companies that a search names, and those two of them that are in the news together. */
export interface FoundParties {
  /** Best first. `alias` is the other name by which the company was found. */
  companies: { company: CountedCompany; alias: string | null }[]
  partnerships: { companies: [CountedCompany, CountedCompany]; count: number }[]
}

/** The mentions that a search may mean, surest first; see {@link findMentions}. */
export type Mentions = readonly Mention[]

/** How surely words name a company: the lower, the surer. */
const EXACT = 0
const BEGUN = 1
const SLIPPED = 2

const MOST_COMPANIES = 4
const MOST_PARTNERSHIPS = 3

interface Mention {
  company: CountedCompany
  alias: string | null
  sureness: number
  /** The words of the search that name it. */
  start: number
  end: number
}

/**
 * Looks for names and aliases (former names, tickers, products) among the words of a search, forgiving one slip in a word.
 * The last word may be the beginning of one, since somebody may still be typing. A slip is forgiven only where the words
 * name nobody as they stand.
 */
export function findMentions({ companies }: Pick<Manifest, 'companies'>, typed: string): Mentions {
  const words = wordsOf(typed)
  const mentions = companies.filter(({ count }) => count > 0).flatMap((company) => mentionOf(company, words) ?? [])
  const isDoubtful = (mention: Mention) =>
    mention.sureness === SLIPPED && mentions.some((other) => other.sureness < SLIPPED && overlap(mention, other))
  return mentions
    .filter((mention) => !isDoubtful(mention))
    .sort(
      (a, b) =>
        a.sureness - b.sureness ||
        b.end - b.start - (a.end - a.start) ||
        Number(a.alias !== null) - Number(b.alias !== null) ||
        b.company.count - a.company.count,
    )
}

/** Whether two companies may have been named, so that their joint articles have to be counted. */
export function mayNamePair(mentions: Mentions): boolean {
  return mentions.some((a, i) => mentions.slice(i + 1).some((b) => !overlap(a, b)))
}

/** `facets` may be missing where no two companies have been named. */
export function toParties(mentions: Mentions, facets: Facets | null): FoundParties {
  return {
    companies: mentions.slice(0, MOST_COMPANIES).map(({ company, alias }) => ({ company, alias })),
    partnerships: pairsAmong(mentions.slice(0, 2 * MOST_COMPANIES), facets).slice(0, MOST_PARTNERSHIPS),
  }
}

function mentionOf(company: CountedCompany, words: readonly string[]): Mention | null {
  let best: Mention | null = null
  for (const [place, name] of [company.name, ...company.aliases].entries()) {
    const parts = wordsOf(name)
    for (let start = 0; start < words.length; start++) {
      const sureness = surenessAt(words, start, parts)
      if (sureness === null || (best && best.sureness <= sureness)) continue
      best = { company, alias: place === 0 ? null : name, sureness, start, end: Math.min(words.length, start + parts.length) }
    }
  }
  return best
}

/** How surely the words from `start` on name what has these parts; `null` where they do not. */
function surenessAt(words: readonly string[], start: number, parts: readonly string[]): number | null {
  let worst = EXACT
  for (const [i, part] of parts.entries()) {
    const word = words[start + i]
    // What is left of a name may be still to come, once its first word is there.
    if (word === undefined) return i > 0 ? Math.max(worst, BEGUN) : null
    if (word === part) continue
    const isLast = start + i === words.length - 1
    if (isLast && word.length > 1 && part.startsWith(word)) worst = Math.max(worst, BEGUN)
    else if (isOneSlipFrom(word, part)) worst = SLIPPED
    else return null
  }
  return parts.length === 0 ? null : worst
}

/** Every two companies that different words name, with their joint articles. */
function pairsAmong(mentions: readonly Mention[], facets: Facets | null): FoundParties['partnerships'] {
  return mentions
    .flatMap((a, i) =>
      mentions.slice(i + 1).flatMap((b): FoundParties['partnerships'] => {
        const [left, right] = [facets?.companies.get(a.company.id), facets?.companies.get(b.company.id)]
        const count = !overlap(a, b) && left && right ? left.countAnd(right) : 0
        return count > 0 ? [{ companies: [a.company, b.company], count }] : []
      }),
    )
    .sort((a, b) => b.count - a.count)
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => foldLetters(word).toLowerCase())
    .filter((word) => word !== '')
}
