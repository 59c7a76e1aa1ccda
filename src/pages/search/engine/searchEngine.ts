import type { SearchManifest } from '../../../content/archive/searchManifest.ts'
import { correctWords } from '../../../content/search/correctWords.ts'
import {
  addScores,
  type Hit,
  type Hits,
  mergeShards,
  missingEverywhere,
  rank,
  type ShardResult,
  type WordMatches,
} from '../../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../../content/search/searchQuery.ts'
import { pairsOf, partsOf, splitRuns } from '../../../content/text/unspaced.ts'
import { LoadError } from '../../../data/loadError.ts'
import { mapLimit } from '../../../data/mapLimit.ts'
import { createPagefindFiles } from './pagefindFiles.ts'

/** What this code uses of Pagefind's own module (https://pagefind.app/docs/api/). */
interface Pagefind {
  createInstance(options: object): PagefindInstance
}
interface PagefindInstance {
  init(): Promise<unknown>
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>
}

interface SearchOptions {
  onPartial?: (matches: WordMatches) => void
  signal?: AbortSignal | undefined
}

export interface SearchEngine {
  /**
   * Asks the bundles, the newest first; `onPartial` hears of what there is while older ones are still on the way. When
   * `signal` aborts, no further bundle is asked, and the answer is the signal's reason.
   */
  search(query: SearchQuery, options?: SearchOptions): Promise<WordMatches>
  /** The places of a query's words in some articles, counted in white space over all parts; none where it was asked long ago. */
  places(query: SearchQuery, numbers: readonly number[]): number[][]
}

/** Older bundles that are asked at a time: what each asks for, it asks for one after the other. */
const ASKED_AT_A_TIME = 4

/** So many of the last searches are remembered with the places of their words. */
const REMEMBERED = 4

/**
 * Full-text search over the bundles. Pagefind answers a question at a time; phrases, what is left out and words that occur
 * nowhere are put together here. `base` is the address of `data/`, with a slash at its end; `importPagefind` loads the
 * module at an address.
 *
 * The engine takes the place of the global `fetch` (pagefindFiles.ts): it belongs in a worker of its own.
 *
 * @throws LoadError from `search`, when a part can't be had; asking again tries again.
 */
export function createSearchEngine(
  names: SearchManifest,
  base: string,
  importPagefind: (address: string) => Promise<unknown>,
): SearchEngine {
  const files = createPagefindFiles(names, base, globalThis.fetch.bind(globalThis))
  globalThis.fetch = files.fetch
  const newest = names.shards.at(-1)
  if (newest !== undefined) files.fetchEarly(newest)
  const loading = importPagefind(`${base}${names.engine}/pagefind.js`)
  // Whoever searches hears of a failure; until then nobody waits.
  loading.catch(() => {})
  const instances = new Map<string, Promise<PagefindInstance>>()
  let words: Promise<string[]> | null = null
  /** Without them nothing is put right, and what was found stands. */
  const loadWords = () => {
    words ??= Promise.all(names.shards.map((shard) => files.readWords(`${base}${shard}/words.json`)))
      .then((lists) => lists.reverse().flat())
      .catch(() => {
        words = null
        return []
      })
    return words
  }
  const remembered = new Map<string, Hits>()

  const open = (shard: string) => {
    const opening = instances.get(shard) ?? openBundle(`${base}${shard}/`)
    instances.set(shard, opening)
    return opening
  }
  const openBundle = async (basePath: string) => {
    const pagefind = asPagefind(await loading, names.engine)
    const instance = pagefind.createInstance({ basePath, noWorker: true, metaCacheTag: 'named' })
    await instance.init()
    return instance
  }
  const conclude = (query: SearchQuery, answers: readonly ShardResult[], partial: boolean): WordMatches => {
    const { found, missing, drops } = mergeShards(query, answers, partial)
    remembered.set(JSON.stringify(query), found)
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return { numbers: rank(found), query, corrections: [], missing, drops, partial }
  }
  const ask = async (shard: string, query: SearchQuery): Promise<ShardResult> => {
    try {
      const answer = await askBundle(await open(shard), query)
      files.throwFailure()
      return answer
    } catch (error) {
      // Bundles are asked side by side, so the file that could not be had may be that of another.
      instances.clear()
      files.throwFailure()
      throw error instanceof LoadError ? error : new LoadError('unexpected', `data/${shard}`, { cause: error })
    }
  }

  const askAll = async (query: SearchQuery, { onPartial, signal }: SearchOptions): Promise<WordMatches> => {
    const askWanted = async (shard: string) => {
      signal?.throwIfAborted()
      return ask(shard, query)
    }
    const [newest, ...older] = [...names.shards].reverse()
    const answers = newest === undefined ? [] : [await askWanted(newest)]
    // Where the newest bundle lacks a word, only the others can tell whether it counts.
    if (older.length > 0 && missingEverywhere(query, answers).length === 0) onPartial?.(conclude(query, answers, true))
    answers.push(...(await mapLimit(older, ASKED_AT_A_TIME, askWanted)))
    return conclude(query, answers, false)
  }

  return {
    async search(query, options = {}) {
      const matches = await askAll(query, options)
      if (matches.missing.length === 0) return matches
      const { corrected, corrections } = correctWords(query, matches.missing, await loadWords())
      return corrections.length === 0 ? matches : { ...(await askAll(corrected, { signal: options.signal })), corrections }
    },
    places(query, numbers) {
      const found = remembered.get(JSON.stringify(query))
      return numbers.map((number) => found?.get(number)?.places ?? [])
    },
  }
}

async function askBundle(instance: PagefindInstance, { words, phrases, runs, without }: SearchQuery): Promise<ShardResult> {
  const byWord = new Map<string, Hits>()
  for (const word of words) byWord.set(word, await findWord(instance, word))
  const parts: Hits[] = []
  const known = words.filter((word) => byWord.get(word)?.size)
  if (known.length > 0) parts.push(known.length > 1 ? await findAll(instance, known.join(' ')) : (byWord.get(known[0] ?? '') ?? new Map()))
  for (const phrase of phrases) parts.push(await findPhrase(instance, phrase))
  for (const run of runs) parts.push(await findRun(instance, run))
  const [first = new Map<number, Hit>(), ...rest] = parts
  const found = new Map<number, Hit>()
  for (const [number, start] of first) {
    const others = rest.flatMap((part) => part.get(number) ?? [])
    if (others.length === rest.length) found.set(number, addScores([start, ...others]))
  }
  for (const text of without) for (const number of await holdersOf(instance, text)) found.delete(number)
  return { found, byWord }
}

/** A search for exact words finds, but does not weigh: so what it finds is weighed as loose words. */
async function findPhrase(instance: PagefindInstance, phrase: string): Promise<Hits> {
  const exact = await findAll(instance, `"${phrase}"`)
  const weighed = await findAll(instance, phrase)
  return new Map([...exact].map(([number, { score, places }]) => [number, { score: weighed.get(number)?.score ?? score, places }]))
}

/** The articles that hold a run of letters (content/text/unspaced.ts): its pairs, one after the other; a single letter begins some pair. */
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

/** Letters that continue no word. */
const NO_ENDING = 'zqxj'

/**
 * The articles that hold a word, or words that begin like it, since somebody may still be typing. Where there are none,
 * Pagefind finds what the word itself begins with, down to its first letter, which is nothing that was asked for. So does
 * any other word with that beginning, and that tells.
 */
async function findWord(instance: PagefindInstance, word: string): Promise<Hits> {
  const found = await findAll(instance, word)
  if (found.size === 0 || (await findAll(instance, `"${word}"`)).size > 0) return found
  const cut = await findAll(instance, word + NO_ENDING)
  const isCut = cut.size === found.size && [...found.keys()].every((number) => cut.has(number))
  return isCut ? new Map() : found
}

async function findAll(instance: PagefindInstance, term: string): Promise<Hits> {
  const { results } = await instance.search(term)
  return new Map(results.map(({ id, score, words }) => [Number(id), { score, places: words }]))
}

function asPagefind(module: unknown, where: string): Pagefind {
  if (typeof module === 'object' && module !== null && 'createInstance' in module && typeof module.createInstance === 'function') {
    return module as Pagefind
  }
  throw new LoadError('unexpected', `data/${where}`)
}
