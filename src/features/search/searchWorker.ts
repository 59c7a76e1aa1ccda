import type { WordMatches } from '../../content/search/mergeShards.ts'
import { LoadError } from '../../data/loadError.ts'
import { createSearchEngine, type SearchEngine } from './searchEngine.ts'
import type { SearchReply, SearchRequest } from './searchMessages.ts'

/*
 * The search's own thread, so that the page stays responsive whatever Pagefind computes. Searches run one after the other; a
 * cancelled one is skipped, or aborted.
 */
let engine: SearchEngine | null = null
let queue: Promise<void> = Promise.resolve()
const pending = new Map<number, AbortController>()

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') engine = createSearchEngine(data.manifest, data.base, (address) => import(/* @vite-ignore */ address))
  else if (data.kind === 'forget') pending.get(data.id)?.abort()
  else if (data.kind === 'positions')
    reply({ kind: 'positions', id: data.id, positions: engine?.positions(data.query, data.numbers) ?? [] })
  else {
    const cancel = new AbortController()
    pending.set(data.id, cancel)
    queue = queue.then(() => search(data, cancel.signal)).finally(() => pending.delete(data.id))
  }
})

async function search({ id, query }: Extract<SearchRequest, { kind: 'search' }>, signal: AbortSignal): Promise<void> {
  if (!engine || signal.aborted) return
  try {
    const send = (matches: WordMatches) => reply({ kind: 'matches', id, matches })
    send(await engine.search(query, { onPartial: send, signal }))
  } catch (error) {
    if (signal.aborted) return
    const { failure, path } = error instanceof LoadError ? error : new LoadError('unexpected', 'data/search', { cause: error })
    reply({ kind: 'failure', id, failure, path })
  }
}

function reply(message: SearchReply): void {
  postMessage(message)
}
