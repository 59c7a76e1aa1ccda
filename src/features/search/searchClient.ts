import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { WordMatches } from '../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../content/search/searchQuery.ts'
import { LoadError } from '../../data/loadError.ts'
import type { WatchedWorker } from '../../data/watchWorker.ts'
import type { SearchReply, SearchRequest } from './searchMessages.ts'

export interface SearchClient {
  /**
   * `onPartial` gets what the newest shard answers while older ones are still loading. When `signal` aborts, the promise stays
   * pending. @throws LoadError
   */
  search(query: SearchQuery, signal: AbortSignal, onPartial: (matches: WordMatches) => void): Promise<WordMatches>
  /** The positions of a query's words in some articles; see SearchEngine. */
  positions(query: SearchQuery, numbers: readonly number[]): Promise<number[][]>
}

const CODE = 'the code of the search'

/** The callbacks of a request that has not been answered. */
interface PendingRequest {
  take: (reply: SearchReply) => void
  fail: (error: unknown) => void
}

/** A client of the search's worker, for one index. `base` is the site's base, with a slash at its end. */
export function createSearchClient(worker: WatchedWorker, manifest: SearchManifest, base: string): SearchClient {
  const pending = new Map<number, PendingRequest>()
  let lastId = 0
  let hasFailed = false
  const send = (request: SearchRequest) => worker.post(request)
  const ask = (request: (id: number) => SearchRequest, take: (reply: SearchReply) => void, fail: (error: unknown) => void) => {
    const id = ++lastId
    if (hasFailed) fail(new LoadError('offline', CODE))
    else {
      pending.set(id, { take, fail })
      send(request(id))
    }
    return id
  }
  worker.listen((reply: SearchReply) => pending.get(reply.id)?.take(reply))
  // The worker's code itself could not be loaded: no request will be answered, neither pending nor future ones.
  void worker.failure.then((cause) => {
    hasFailed = true
    for (const { fail } of pending.values()) fail(new LoadError('offline', CODE, { cause }))
    pending.clear()
  })
  send({ kind: 'open', manifest, base: new URL(`${base}data/`, location.href).href })

  return {
    search: (query, signal, onPartial) =>
      new Promise((resolve, reject) => {
        const take = (reply: SearchReply) => {
          if (reply.kind === 'matches' && reply.matches.partial) return onPartial(reply.matches)
          pending.delete(reply.id)
          if (reply.kind === 'matches') resolve(reply.matches)
          else if (reply.kind === 'failure') reject(new LoadError(reply.failure, reply.path))
        }
        const id = ask((number) => ({ kind: 'search', id: number, query }), take, reject)
        signal.addEventListener('abort', () => {
          pending.delete(id)
          send({ kind: 'forget', id })
        })
      }),
    positions: (query, numbers) =>
      new Promise((resolve, reject) => {
        const take = (reply: SearchReply) => {
          pending.delete(reply.id)
          if (reply.kind === 'positions') resolve(reply.positions)
        }
        ask((id) => ({ kind: 'positions', id, query, numbers }), take, reject)
      }),
  }
}
