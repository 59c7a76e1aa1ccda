import { LoadError } from './loadError.ts'
import { createSearchEngine, type SearchEngine } from './searchEngine.ts'
import type { SearchReply, SearchRequest } from './searchMessages.ts'

/*
 * The search's own thread: whatever Pagefind computes, the page goes on answering its reader. Searches are taken one after
 * the other; one that has been forgotten meanwhile is passed over.
 */
let engine: SearchEngine | null = null
let before: Promise<void> = Promise.resolve()
const forgotten = new Set<number>()

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') engine = createSearchEngine(data.names, data.base, (address) => import(/* @vite-ignore */ address))
  else if (data.kind === 'forget') forgotten.add(data.id)
  else if (data.kind === 'places') reply({ kind: 'places', id: data.id, places: engine?.places(data.query, data.numbers) ?? [] })
  else before = before.then(() => search(data))
})

async function search({ id, query }: Extract<SearchRequest, { kind: 'search' }>): Promise<void> {
  if (!engine || forgotten.delete(id)) return
  try {
    const matches = await engine.search(query, (partial) => reply({ kind: 'matches', id, matches: partial }))
    reply({ kind: 'matches', id, matches })
  } catch (error) {
    const { failure, path } = error instanceof LoadError ? error : new LoadError('unexpected', 'data/search', { cause: error })
    reply({ kind: 'failure', id, failure, path })
  }
  forgotten.delete(id)
}

function reply(message: SearchReply): void {
  postMessage(message)
}
