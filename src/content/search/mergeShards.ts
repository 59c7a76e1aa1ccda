import type { SearchQuery } from './searchQuery.ts'

/** The articles that match a query, by their numbers, the best first. */
export interface WordMatches {
  numbers: Uint32Array
  /** What was searched for in the end: the query, with words that no article holds corrected where they seem misspelt. */
  query: SearchQuery
  /** Which words were corrected. */
  corrections: WordCorrection[]
  /** Words of the query that no article holds; the others are searched for without them. */
  missing: string[]
  /**
   * Where no article holds all words, `numbers` are the articles that hold the most of them, and here is each word that could
   * be dropped, with the number of articles that hold all others. Empty otherwise.
   */
  drops: { word: string; count: number }[]
  /** Whether older shards have yet to answer. */
  partial: boolean
}

export interface WordCorrection {
  typed: string
  meant: string
}

/** How well an article matches, and the positions of the words in it. */
export interface Hit {
  score: number
  positions: number[]
}

/** Articles by their numbers. */
export type Hits = ReadonlyMap<number, Hit>

/** What one shard answers: the articles that hold everything, and those that hold each word. */
export interface ShardResult {
  found: Hits
  byWord: ReadonlyMap<string, Hits>
}

/**
 * Merges what all shards, or the newest of them, answer. A word that occurs in none of them is `missing`, and does not count;
 * the result is then one of four, by whether an article holds all words that count:
 *
 * | an article holds all words | older shards have yet to answer | words that count | found                               | drops |
 * | -------------------------- | ------------------------------- | ---------------- | ----------------------------------- | ----- |
 * | yes                        |                                 |                  | the articles that hold them all     | none  |
 * | no                         | yes                             |                  | nothing so far                      | none  |
 * | no                         | no                              | one, or none     | nothing                             | none  |
 * | no                         | no                              | two or more      | the articles that hold most of them | each  |
 */
export function mergeShards(
  query: SearchQuery,
  results: readonly ShardResult[],
  partial: boolean,
): Pick<WordMatches, 'missing' | 'drops'> & { found: Hits } {
  const missing = missingWords(query, results)
  const found = holdersOfAll(query, results, missing)
  const counting = query.words.filter((word) => !missing.includes(word))
  if (found.size > 0 || partial || counting.length < 2) return { found, missing, drops: [] }
  return { found: holdersOfMost(query, results), missing, drops: countDrops(counting, results) }
}

/** The words of a query that no shard holds. */
export function missingWords({ words }: SearchQuery, results: readonly ShardResult[]): string[] {
  return words.filter((word) => results.every(({ byWord }) => byWord.get(word)?.size === 0))
}

/** A shard that lacks a word which another one holds has no article that holds all words, whatever it found without it. */
function holdersOfAll(query: SearchQuery, results: readonly ShardResult[], missing: readonly string[]): Hits {
  const complete = results.filter((result) => missingWords(query, [result]).length === missing.length)
  return new Map(complete.flatMap(({ found }) => [...found]))
}

/** The articles that hold the most of the words, scored by those. None where a phrase has to occur, or something must not. */
function holdersOfMost({ words, phrases, runs, without }: SearchQuery, results: readonly ShardResult[]): Hits {
  if (phrases.length + runs.length + without.length > 0) return new Map()
  const held = new Map<number, Hit[]>()
  for (const { byWord } of results) {
    for (const word of words) for (const [number, found] of byWord.get(word) ?? []) held.set(number, [...(held.get(number) ?? []), found])
  }
  // Not spread into Math.max: there may be more articles than a call takes.
  const most = [...held.values()].reduce((longest, { length }) => Math.max(longest, length), 0)
  return new Map([...held].flatMap(([number, parts]) => (parts.length < most ? [] : [[number, combineHits(parts)] as const])))
}

/** For each word, how many articles hold all others; words without which none would are left out. */
function countDrops(words: readonly string[], results: readonly ShardResult[]): WordMatches['drops'] {
  return words
    .map((dropped) => {
      const others = words.filter((word) => word !== dropped)
      const inShard = ({ byWord }: ShardResult) =>
        [...(byWord.get(others[0] ?? '')?.keys() ?? [])].filter((number) => others.every((word) => byWord.get(word)?.has(number))).length
      return { word: dropped, count: results.reduce((sum, result) => sum + inShard(result), 0) }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** The hit of an article that holds all of some parts. */
export function combineHits(parts: readonly Hit[]): Hit {
  return { score: parts.reduce((sum, { score }) => sum + score, 0), positions: parts.flatMap(({ positions }) => positions) }
}

/** Ranks articles by score, the best first; equals by date, the newest first. */
export function rank(found: Hits): Uint32Array {
  const ranked = [...found].sort(([a, left], [b, right]) => right.score - left.score || b - a)
  return Uint32Array.from(ranked, ([number]) => number)
}
