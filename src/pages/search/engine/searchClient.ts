import type { SearchManifest } from '../../../content/archive/searchManifest.ts'
import type { WordMatches } from '../../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../../content/search/searchQuery.ts'
import { LoadError } from '../../../data/loadError.ts'
import type { WatchedWorker } from '../../../data/watchWorker.ts'
import type { SearchReply, SearchRequest } from './searchMessages.ts'

export interface SearchClient {
  /**
   * `onPartial` hears of what the newest articles answer while older ones are still asked. When `signal` aborts, the answer
   * never comes. @throws LoadError
   */
  search(query: SearchQuery, signal: AbortSignal, onPartial: (matches: WordMatches) => void): Promise<WordMatches>
  /** The places of a query's words in some articles; see SearchEngine. */
  positions(query: SearchQuery, numbers: readonly number[]): Promise<number[][]>
}

const CODE = 'the code of the search'

/** What a question waits with. */
interface Waiting {
  take: (reply: SearchReply) => void
  fail: (error: unknown) => void
}

/** Talks with the search's worker about one index. `base` is the site's base, with a slash at its end. */
export function createSearchClient(worker: WatchedWorker, manifest: SearchManifest, base: string): SearchClient {
  const waiting = new Map<number, Waiting>()
  let questions = 0
  let hasFailed = false
  const send = (request: SearchRequest) => worker.post(request)
  const ask = (request: (id: number) => SearchRequest, take: (reply: SearchReply) => void, fail: (error: unknown) => void) => {
    const id = ++questions
    if (hasFailed) fail(new LoadError('offline', CODE))
    else {
      waiting.set(id, { take, fail })
      send(request(id))
    }
    return id
  }
  worker.listen((reply: SearchReply) => waiting.get(reply.id)?.take(reply))
  // The worker's code itself could not be had: nothing that was asked will be answered, nor what is asked from now on.
  void worker.failure.then((cause) => {
    hasFailed = true
    for (const { fail } of waiting.values()) fail(new LoadError('offline', CODE, { cause }))
    waiting.clear()
  })
  send({ kind: 'open', manifest, base: new URL(`${base}data/`, location.href).href })

  return {
    search: (query, signal, onPartial) =>
      new Promise((resolve, reject) => {
        const take = (reply: SearchReply) => {
          if (reply.kind === 'matches' && reply.matches.partial) return onPartial(reply.matches)
          waiting.delete(reply.id)
          if (reply.kind === 'matches') resolve(reply.matches)
          else if (reply.kind === 'failure') reject(new LoadError(reply.failure, reply.path))
        }
        const id = ask((number) => ({ kind: 'search', id: number, query }), take, reject)
        signal.addEventListener('abort', () => {
          waiting.delete(id)
          send({ kind: 'forget', id })
        })
      }),
    positions: (query, numbers) =>
      new Promise((resolve, reject) => {
        const take = (reply: SearchReply) => {
          waiting.delete(reply.id)
          if (reply.kind === 'places') resolve(reply.positions)
        }
        ask((id) => ({ kind: 'places', id, query, numbers }), take, reject)
      }),
  }
}
