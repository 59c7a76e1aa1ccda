import { combineHits, type Hit, type Hits, type ShardResult } from '../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../content/search/searchQuery.ts'
import { pairsOf, partsOf, splitRuns } from '../../content/text/unspaced.ts'
import type { PagefindInstance } from './pagefind.ts'

/**
 * Asks one shard. Pagefind answers a word or a quoted phrase at a time; conjunctions of them, negations and words that occur
 * nowhere are worked out here.
 */
export async function askShard(instance: PagefindInstance, { words, phrases, runs, without }: SearchQuery): Promise<ShardResult> {
  const byWord = new Map<string, Hits>()
  for (const word of words) byWord.set(word, await findWord(instance, word))
  const parts: Hits[] = []
  // Words that the shard lacks are left out: whether they count, only all shards together can tell (mergeShards.ts).
  const known = words.filter((word) => byWord.get(word)?.size)
  if (known.length > 0) parts.push(known.length > 1 ? await findAll(instance, known.join(' ')) : (byWord.get(known[0] ?? '') ?? new Map()))
  for (const phrase of phrases) parts.push(await findPhrase(instance, phrase))
  for (const run of runs) parts.push(await findRun(instance, run))
  const [first = new Map<number, Hit>(), ...rest] = parts
  const found = new Map<number, Hit>()
  for (const [number, start] of first) {
    const others = rest.flatMap((part) => part.get(number) ?? [])
    if (others.length === rest.length) found.set(number, combineHits([start, ...others]))
  }
  for (const text of without) for (const number of await holdersOf(instance, text)) found.delete(number)
  return { found, byWord }
}

/** A search for exact words finds, but does not score: so what it finds is scored as loose words. */
async function findPhrase(instance: PagefindInstance, phrase: string): Promise<Hits> {
  const exact = await findAll(instance, `"${phrase}"`)
  const scored = await findAll(instance, phrase)
  return new Map([...exact].map(([number, { score, positions }]) => [number, { score: scored.get(number)?.score ?? score, positions }]))
}

/**
 * The articles that hold a run of letters (content/text/unspaced.ts): its bigrams, one after the other; a single letter begins
 * some bigram.
 */
async function findRun(instance: PagefindInstance, run: string): Promise<Hits> {
  const pairs = pairsOf(run)
  return partsOf(run).length > 1 ? findPhrase(instance, pairs.join(' ')) : findWord(instance, run)
}

/** The articles that hold a word or a phrase exactly. */
async function holdersOf(instance: PagefindInstance, text: string): Promise<number[]> {
  const { runs, rest } = splitRuns(text)
  const [first = new Map<number, Hit>(), ...others] = await Promise.all([
    ...runs.map((run) => findRun(instance, run)),
    ...rest.map((words) => findAll(instance, `"${words}"`)),
  ])
  return [...first.keys()].filter((number) => others.every((found) => found.has(number)))
}

/** A suffix that no word has. */
const NO_SUFFIX = 'zqxj'

/**
 * The articles that hold a word, or words of which it is a prefix, since somebody may still be typing. Where there are none,
 * Pagefind falls back to shorter and shorter prefixes of the word, down to its first letter, which is nothing that was asked
 * for. The word with a suffix that no word has gets the same fallback, and so gives it away: equal results are dropped.
 */
async function findWord(instance: PagefindInstance, word: string): Promise<Hits> {
  const found = await findAll(instance, word)
  if (found.size === 0 || (await findAll(instance, `"${word}"`)).size > 0) return found
  const fallback = await findAll(instance, word + NO_SUFFIX)
  const isFallback = fallback.size === found.size && [...found.keys()].every((number) => fallback.has(number))
  return isFallback ? new Map() : found
}

async function findAll(instance: PagefindInstance, term: string): Promise<Hits> {
  const { results } = await instance.search(term)
  return new Map(results.map(({ id, score, words }) => [Number(id), { score, positions: words }]))
}
