import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import { correctWords } from '../../content/search/correctWords.ts'
import { type Hits, mergeShards, missingWords, rank, type ShardResult, type WordMatches } from '../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../content/search/searchQuery.ts'
import { mapLimit } from '../../data/mapLimit.ts'
import { openShards } from './openShards.ts'
import { createPagefindFiles, type PagefindFiles } from './pagefindFiles.ts'

interface SearchOptions {
  onPartial?: (matches: WordMatches) => void
  signal?: AbortSignal | undefined
}

export interface SearchEngine {
  /**
   * Asks the shards, the newest first; `onPartial` gets what the newest answers while older ones are still loading. When
   * `signal` aborts, no further shard is asked, and the promise is rejected with the signal's reason.
   */
  search(query: SearchQuery, options?: SearchOptions): Promise<WordMatches>
  /**
   * The positions of a query's words in some articles, counted in white space over all parts; none once the query is no longer
   * cached.
   */
  positions(query: SearchQuery, numbers: readonly number[]): number[][]
}

/** Concurrency for older shards: each requests its own files one after the other. */
const SHARDS_AT_A_TIME = 4

/** How many of the latest queries are cached with the positions of their words. */
const QUERIES_CACHED = 4

/**
 * Full-text search over the shards, by Pagefind. `base` is the address of `data/`, with a slash at its end;
 * `importPagefind` loads the module at an address.
 *
 * The engine replaces the global `fetch` (pagefindFiles.ts): it belongs in a worker of its own.
 *
 * @throws LoadError from `search`, when a part can't be loaded; asking again tries again.
 */
export function createSearchEngine(
  manifest: SearchManifest,
  base: string,
  importPagefind: (address: string) => Promise<unknown>,
): SearchEngine {
  const files = createPagefindFiles(manifest, base, globalThis.fetch.bind(globalThis))
  globalThis.fetch = files.fetch
  const [newest, ...older] = [...manifest.shards].reverse()
  if (newest !== undefined) files.fetchEarly(newest)
  const askShard = openShards(manifest, base, files, importPagefind)
  const loadWords = createWordLoader(manifest, base, files)
  const cache = createHitCache()

  const conclude = (query: SearchQuery, results: readonly ShardResult[], partial: boolean): WordMatches => {
    const { found, missing, drops } = mergeShards(query, results, partial)
    cache.put(query, found)
    return { numbers: rank(found), query, corrections: [], missing, drops, partial }
  }
  const askAll = async (query: SearchQuery, { onPartial, signal }: SearchOptions): Promise<WordMatches> => {
    const ask = async (shard: string) => {
      signal?.throwIfAborted()
      return askShard(shard, query)
    }
    const results = newest === undefined ? [] : [await ask(newest)]
    // Where the newest shard lacks a word, only the others can tell whether it counts.
    if (older.length > 0 && missingWords(query, results).length === 0) onPartial?.(conclude(query, results, true))
    results.push(...(await mapLimit(older, SHARDS_AT_A_TIME, ask)))
    return conclude(query, results, false)
  }

  return {
    async search(query, options = {}) {
      const matches = await askAll(query, options)
      if (matches.missing.length === 0) return matches
      const { corrected, corrections } = correctWords(query, matches.missing, await loadWords())
      return corrections.length === 0 ? matches : { ...(await askAll(corrected, { signal: options.signal })), corrections }
    },
    positions(query, numbers) {
      const found = cache.get(query)
      return numbers.map((number) => found?.get(number)?.positions ?? [])
    },
  }
}

/** Loads the dictionary of all shards, the newest first, once. Without it no word is corrected, and what was found stands. */
function createWordLoader({ shards }: SearchManifest, base: string, files: PagefindFiles): () => Promise<string[]> {
  let words: Promise<string[]> | null = null
  return () => {
    words ??= Promise.all(shards.map((shard) => files.readWords(`${base}${shard}/words.json`)))
      .then((lists) => lists.reverse().flat())
      .catch(() => {
        words = null
        return []
      })
    return words
  }
}

/** A cache of the latest queries: the oldest entry goes first. */
function createHitCache() {
  const entries = new Map<string, Hits>()
  return {
    get: (query: SearchQuery) => entries.get(JSON.stringify(query)),
    put(query: SearchQuery, hits: Hits) {
      entries.set(JSON.stringify(query), hits)
      const [oldest] = entries.keys()
      if (entries.size > QUERIES_CACHED && oldest !== undefined) entries.delete(oldest)
    },
  }
}
