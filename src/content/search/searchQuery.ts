import type { SiteDescription } from '../site/siteDescription.ts'
import { THIS_SITE } from '../site/thisSite.ts'
import { memoize } from '../text/memoize.ts'
import { isUnspaced, splitRuns } from '../text/unspaced.ts'
import { foldSpelling } from './foldSpelling.ts'
import { normalizeNumbers, numberWords } from './normalizeNumbers.ts'
import { searchLanguage } from './searchLanguage.ts'

/** A longer query is a page that was pasted: its first words say what it is about, and every word is asked of each shard. */
const MOST_WORDS = 24
const MOST_TYPED = 2000

const stopWords = memoize((site: SiteDescription): ReadonlySet<string> => new Set(searchLanguage(site)?.stopWords?.split(' ')))

/** A query to the full-text index. */
export interface SearchQuery {
  /** Words that must all occur, numbers as normalizeNumbers.ts writes them. */
  words: string[]
  /** Words that must occur one after the other. */
  phrases: string[]
  /** Letters of scripts without spaces that must occur one after the other, wherever that is (unspaced.ts). */
  runs: string[]
  /** Words and phrases that must not occur. */
  without: string[]
}

export const NO_QUERY: SearchQuery = { words: [], phrases: [], runs: [], without: [] }

/**
 * Parses what somebody typed: words, "phrases" in straight or curly quotes, and a minus before what must not occur. A quote
 * that does not close goes on to the end. Stop words are ignored where there are other words, and a phrase with a number in
 * it counts as its words, since numbers are found however they are written. Of a text that was pasted the first words count.
 */
export function parseSearchQuery(typed: string): SearchQuery {
  const phrases: string[] = []
  const without: string[] = []
  const loose: string[] = []
  const text = typed.slice(0, MOST_TYPED).replace(/[“”„«»]/g, '"')
  for (const [, minus, phrase, word = ''] of text.matchAll(/(?:^|\s)(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const part = foldSpelling((phrase ?? word).trim())
    if (part === '') continue
    if (minus) without.push(...(phrase === undefined || isUnspaced(part) ? wordsOf(part) : [part]))
    else if (phrase === undefined || numberWords(part).length > 0 || !/\s/.test(part) || isUnspaced(part)) loose.push(part)
    else phrases.push(part)
  }
  const { words, runs } = separate(wordsOf(normalizeNumbers(loose.join(' '))))
  const significant = words.filter((word) => !stopWords(THIS_SITE).has(word))
  const hasSignificant = significant.length + phrases.length + runs.length > 0
  const first = (all: readonly string[]) => all.slice(0, MOST_WORDS)
  return { words: first(hasSignificant ? significant : words), phrases: first(phrases), runs: first(runs), without: first(without) }
}

/** Whether more was typed than a search takes; the first words count. */
export function isTooLong(typed: string): boolean {
  return typed.trim().length > MOST_TYPED || new Set(wordsOf(typed).filter((word) => !stopWords(THIS_SITE).has(word))).size > MOST_WORDS
}

/** Whether there is nothing to search for. What must not occur finds nothing by itself. */
export function isEmptyQuery({ words, phrases, runs }: SearchQuery): boolean {
  return words.length + phrases.length + runs.length === 0
}

/** The terms that are marked in results. */
export function termsOf({ words, runs }: SearchQuery): string[] {
  return [...words, ...runs]
}

/** Separates words from the runs of letters in them. */
function separate(written: readonly string[]): { words: string[]; runs: string[] } {
  const parts = written.map((word) => splitRuns(word))
  const unique = (all: readonly string[]) => [...new Set(all)]
  return { words: unique(parts.flatMap(({ rest }) => rest.flatMap(wordsOf))), runs: unique(parts.flatMap(({ runs }) => runs)) }
}

/** The words of a text in lower case, without the punctuation round them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’&.+-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '')
}
