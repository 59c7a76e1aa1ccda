import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import { asList, asText } from '../../content/text/decode.ts'
import { LoadError } from '../../data/loadError.ts'

export type PagefindFiles = ReturnType<typeof createPagefindFiles>

/**
 * Wraps `fetch` for Pagefind, which requests its files by the global one and swallows failures. The wrapper gives all shards
 * one copy of the engine, whatever language each asks for, prefetches what comes next, and keeps the last failure. File names hold hashes, so the parameter by
 * which Pagefind bypasses caches is dropped.
 */
export function createPagefindFiles({ engine }: SearchManifest, base: string, fetchFile: typeof fetch) {
  let failure: LoadError | null = null
  let wasm: Promise<ArrayBuffer> | null = null
  const load = async (address: string): Promise<Response> => {
    const path = address.startsWith(base) ? `data/${address.slice(base.length)}` : address
    const response = await fetchFile(address).catch((cause: unknown) => {
      throw new LoadError('offline', path, { cause })
    })
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
    if (response.status === 404 || response.status === 410 || (response.ok && isPage)) throw new LoadError('missing', path)
    if (!response.ok) throw new LoadError('server', path, { cause: response.status })
    return response
  }
  const loadWasm = () => {
    wasm ??= load(`${base}${engine}/wasm.pagefind`)
      .then((response) => response.arrayBuffer())
      .catch((error: unknown) => {
        wasm = null
        throw error
      })
    return wasm
  }
  /** Requests that were started before Pagefind makes them. */
  const early = new Map<string, Promise<Response>>()
  const answer = async (address: string): Promise<Response> => {
    const bare = address.replace(/\?.*/, '')
    if (/\/wasm\.\w+\.pagefind$/.test(bare)) return new Response((await loadWasm()).slice(0))
    const ready = early.get(bare)
    early.delete(bare)
    return ready ?? load(bare)
  }
  return {
    /** Prefetches the engine and the lists of a shard, which Pagefind would request one after the other. */
    fetchEarly(shard: string) {
      loadWasm().catch(() => {})
      for (const name of ['pagefind-entry.json', 'pagefind.meta.pf_meta']) {
        const loading = load(`${base}${shard}/${name}`)
        loading.catch(() => {})
        early.set(`${base}${shard}/${name}`, loading)
      }
    },
    fetch: async (input: RequestInfo | URL): Promise<Response> => {
      try {
        return await answer(input instanceof Request ? input.url : String(input))
      } catch (error) {
        if (error instanceof LoadError) failure = error
        throw error
      }
    },
    /** The dictionary of a shard, the commonest words first. @throws LoadError, DataFault */
    readWords: async (address: string): Promise<string[]> => asList(await (await load(address)).json(), address, asText),
    /** @throws LoadError for the last file that could not be loaded since the call before. */
    throwFailure() {
      const failed = failure
      failure = null
      if (failed) throw failed
    },
  }
}
