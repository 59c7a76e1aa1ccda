import type { SearchQuery } from './searchQuery.ts'

/** Which articles hold the words of a query, by their numbers, the best first. */
export interface WordMatches {
  numbers: Uint32Array
  /** What was searched for in the end: the query, with words that no article holds put right where they seem misspelt. */
  query: SearchQuery
  /** Which words were put right. */
  corrections: WordCorrection[]
  /** Words of the query that no article holds; the others answer without them. */
  missing: string[]
  /**
   * Where no article holds all words: the articles that hold the most of them are given instead, and here is each word
   * that could be dropped, with the number of articles that hold all others. Empty otherwise.
   */
  drops: { word: string; count: number }[]
  /** Whether older bundles have still to answer. */
  partial: boolean
}

export interface WordCorrection {
  typed: string
  meant: string
}

/** How well an article answers, and the places of the words in it. */
export interface Hit {
  score: number
  places: number[]
}

/** Articles by their numbers. */
export type Hits = ReadonlyMap<number, Hit>

/** What one bundle answers: the articles that hold everything, and those that hold each word. */
export interface ShardResult {
  found: Hits
  byWord: ReadonlyMap<string, Hits>
}

/** What all bundles, or the newest of them, answer together; see {@link WordMatches}. */
export function mergeShards(
  query: SearchQuery,
  answers: readonly ShardResult[],
  partial: boolean,
): Pick<WordMatches, 'missing' | 'drops'> & { found: Hits } {
  const missing = missingEverywhere(query, answers)
  const found = merge(query, answers)
  if (found.size > 0 || partial || query.words.length - missing.length < 2) return { found, missing, drops: [] }
  return { found: holdMost(query, answers), missing, drops: countDrops(query, answers, missing) }
}

/** Words that occur in no bundle do not count; in a bundle that lacks a word of the others, nothing holds all words. */
function merge(query: SearchQuery, answers: readonly ShardResult[]): Hits {
  const missing = missingEverywhere(query, answers).length
  const whole = answers.filter((answer) => missingEverywhere(query, [answer]).length === missing)
  return new Map(whole.flatMap(({ found }) => [...found]))
}

export function missingEverywhere({ words }: SearchQuery, answers: readonly ShardResult[]): string[] {
  return words.filter((word) => answers.every(({ byWord }) => byWord.get(word)?.size === 0))
}

/** The articles that hold the most of the words, scored by those. Nothing stands in where a phrase was wanted or a word unwanted. */
function holdMost({ words, phrases, runs, without }: SearchQuery, answers: readonly ShardResult[]): Hits {
  if (phrases.length + runs.length + without.length > 0) return new Map()
  const held = new Map<number, Hit[]>()
  for (const { byWord } of answers) {
    for (const word of words) for (const [number, found] of byWord.get(word) ?? []) held.set(number, [...(held.get(number) ?? []), found])
  }
  // Not spread into Math.max: there may be more articles than a call takes.
  const most = [...held.values()].reduce((longest, { length }) => Math.max(longest, length), 0)
  return new Map([...held].flatMap(([number, parts]) => (parts.length < most ? [] : [[number, addScores(parts)] as const])))
}

function countDrops({ words }: SearchQuery, answers: readonly ShardResult[], missing: readonly string[]): WordMatches['drops'] {
  const counting = words.filter((word) => !missing.includes(word))
  return counting
    .map((dropped) => {
      const others = counting.filter((word) => word !== dropped)
      const inBundle = ({ byWord }: ShardResult) =>
        [...(byWord.get(others[0] ?? '')?.keys() ?? [])].filter((number) => others.every((word) => byWord.get(word)?.has(number))).length
      return { word: dropped, count: answers.reduce((sum, answer) => sum + inBundle(answer), 0) }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

export function addScores(parts: readonly Hit[]): Hit {
  return { score: parts.reduce((sum, { score }) => sum + score, 0), places: parts.flatMap(({ places }) => places) }
}

/** The best first; equally good ones by date, the newest first. */
export function rank(found: Hits): Uint32Array {
  const ranked = [...found].sort(([a, left], [b, right]) => right.score - left.score || b - a)
  return Uint32Array.from(ranked, ([number]) => number)
}
