import type { WordMatches } from '../../../content/search/mergeShards.ts'
import { LoadError } from '../../../data/loadError.ts'
import { createSearchEngine, type SearchEngine } from './searchEngine.ts'
import type { SearchReply, SearchRequest } from './searchMessages.ts'

/*
 * The search's own thread: whatever Pagefind computes, the page goes on answering its reader. Searches are taken one after
 * the other; one that is forgotten is passed over, or given up.
 */
let engine: SearchEngine | null = null
let before: Promise<void> = Promise.resolve()
const waiting = new Map<number, AbortController>()

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') engine = createSearchEngine(data.manifest, data.base, (address) => import(/* @vite-ignore */ address))
  else if (data.kind === 'forget') waiting.get(data.id)?.abort()
  else if (data.kind === 'places') reply({ kind: 'places', id: data.id, positions: engine?.positions(data.query, data.numbers) ?? [] })
  else {
    const stop = new AbortController()
    waiting.set(data.id, stop)
    before = before.then(() => search(data, stop.signal)).finally(() => waiting.delete(data.id))
  }
})

async function search({ id, query }: Extract<SearchRequest, { kind: 'search' }>, signal: AbortSignal): Promise<void> {
  if (!engine || signal.aborted) return
  try {
    const tell = (matches: WordMatches) => reply({ kind: 'matches', id, matches })
    tell(await engine.search(query, { onPartial: tell, signal }))
  } catch (error) {
    if (signal.aborted) return
    const { failure, path } = error instanceof LoadError ? error : new LoadError('unexpected', 'data/search', { cause: error })
    reply({ kind: 'failure', id, failure, path })
  }
}

function reply(message: SearchReply): void {
  postMessage(message)
}
