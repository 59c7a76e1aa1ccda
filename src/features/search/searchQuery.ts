import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { formatFilter } from '../../content/address/filterAddress.ts'
import type { SearchOrder } from '../../content/address/searchAddress.ts'
import type { Archive } from '../../content/archive/archive.ts'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Question, SearchHits } from '../../content/query/matches.ts'
import type { WordMatches } from '../../content/search/mergeShards.ts'
import { parseSearchQuery, type SearchQuery } from '../../content/search/searchQuery.ts'
import type { SearchRow, SearchRows } from '../../content/search/searchRows.ts'
import { answerQuery } from '../../data/answerQuery.ts'
import { type Ask, lateQuestion } from '../../data/ask.ts'
import { MANIFEST_KEY } from '../../data/file/fileKey.ts'
import { LoadError } from '../../data/loadError.ts'
import { type WatchedWorker, watchWorker } from '../../data/watchWorker.ts'
import { createSearchClient, type SearchClient } from './searchClient.ts'

const searchRows = lateQuestion(async () => (await import('../../content/search/searchRows.ts')).deriveSearchRows)
const entities = lateQuestion(async () => (await import('../../content/search/deriveEntities.ts')).deriveEntities)
const manifestOf = async (archive: Archive) => (await archive.manifest()).search
/** Lets the lists of texts arrive beside what else a search needs; who shows results gets the failure. */
const prepareTexts = async (ask: Ask, shards: readonly number[]) => {
  await Promise.allSettled(shards.map((shard) => ask((archive) => archive.textLengths(shard))))
}

let current: { key: string; worker: WatchedWorker; client: SearchClient } | null = null
/** A worker whose code is loading, before it is known which index it will read. */
let idle: WatchedWorker | null = null

function startWorker(): WatchedWorker {
  const worker = watchWorker(() => new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' }))
  // The next search starts another; pending requests are rejected by the client.
  void worker.failure.then(() => forget(worker))
  return worker
}

function forget(worker: WatchedWorker | undefined): void {
  worker?.terminate()
  if (idle === worker) idle = null
  if (current?.worker === worker) current = null
}

/** The client for an index, one at a time: a new index replaces the older one, and a failed worker is started anew. */
function clientFor(manifest: SearchManifest): SearchClient {
  const key = JSON.stringify(manifest)
  if (current?.key !== key) {
    current?.worker.terminate()
    const worker = idle ?? startWorker()
    idle = null
    current = { key, worker, client: createSearchClient(worker, manifest, import.meta.env.BASE_URL) }
  }
  return current.client
}

/** Prefetches the code and the newest part of the index, for somebody who is about to search. */
export async function prepareSearch(ask: Ask): Promise<void> {
  if (!current) idle ??= startWorker()
  const manifest = await ask(manifestOf)
  clientFor(manifest)
  void prepareTexts(ask, manifest.shards.length > 0 ? [manifest.shards.length - 1] : [])
}

/** The articles that match what was typed. Where a deploy has replaced the index, the new one is asked, once. */
export function wordMatchesQuery(ask: Ask, client: QueryClient, typed: string) {
  const query = parseSearchQuery(typed)
  const queryKey = ['answer', 'words', query] as const
  const find = async (signal: AbortSignal) => {
    const manifest = await ask(manifestOf)
    void prepareTexts(ask, [...manifest.shards.keys()])
    const onPartial = (matches: WordMatches) => void client.setQueryData(queryKey, matches)
    return clientFor(manifest).search(query, signal, onPartial)
  }
  return queryOptions<WordMatches>({
    queryKey,
    queryFn: ({ signal }) =>
      find(signal).catch(async (error: unknown) => {
        forget(current?.worker)
        if (!(error instanceof LoadError && error.failure === 'missing')) throw error
        client.removeQueries({ queryKey: MANIFEST_KEY })
        return find(signal)
      }),
    staleTime: 'static',
    retry: false,
    structuralSharing: false,
  })
}

/** Rows with the positions of the words in them, counted in white space over all parts. */
export interface FoundRows {
  labels: SearchRows['labels']
  rows: (SearchRow & { positions: readonly number[] })[]
}

/** The rows of a search, with the positions of its words. `query` is what was searched for in the end. */
export function searchRowsQuery(
  ask: Ask,
  query: SearchQuery,
  question: Question & { hits: SearchHits },
  order: SearchOrder,
  limit: number,
) {
  const asked = { words: question.hits.name, filter: formatFilter(question.filter), order, shownCount: limit }
  return answerQuery<FoundRows>('searchRows', asked, async () => {
    const [{ rows, labels }, manifest] = await Promise.all([ask(searchRows(question, order, limit)), ask(manifestOf)])
    const numbers = rows.map(({ number }) => number)
    // Without positions, words are not marked, and that is all.
    const positions = await clientFor(manifest)
      .positions(query, numbers)
      .catch(() => [])
    return { labels, rows: rows.map((row, i) => ({ ...row, positions: positions[i] ?? [] })) }
  })
}

/** The companies and partnerships that a search names. */
export function entitiesQuery(ask: Ask, typed: string) {
  return answerQuery('entities', { typed: typed.trim().toLowerCase() }, () => ask(entities(typed)))
}
