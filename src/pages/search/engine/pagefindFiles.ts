import type { SearchManifest } from '../../../content/archive/searchManifest.ts'
import { asList, asText } from '../../../content/text/decode.ts'
import { LoadError } from '../../../data/loadError.ts'

/**
 * Pagefind asks for its files by the global `fetch`, and keeps silent where one can't be had. What stands in between
 * hands the one engine to every bundle, asks early for what comes next, and remembers what failed. Names hold hashes, so
 * Pagefind's own way past caches, a parameter, is dropped.
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
    wasm ??= load(`${base}${engine}/wasm.en.pagefind`)
      .then((response) => response.arrayBuffer())
      .catch((error: unknown) => {
        wasm = null
        throw error
      })
    return wasm
  }
  /** What Pagefind will ask for, asked for before its code is there. */
  const early = new Map<string, Promise<Response>>()
  const answer = async (address: string): Promise<Response> => {
    const bare = address.replace(/\?.*/, '')
    if (bare.endsWith('/wasm.en.pagefind')) return new Response((await loadWasm()).slice(0))
    const ready = early.get(bare)
    early.delete(bare)
    return ready ?? load(bare)
  }
  return {
    /** Begins to fetch the engine and the lists of a bundle, which its code would ask for one after the other. */
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
    /** A bundle's words, the commonest first. @throws LoadError, DataFault */
    readWords: async (address: string): Promise<string[]> => asList(await (await load(address)).json(), address, asText),
    /** @throws LoadError for the last file that could not be had since this was called before. */
    throwFailure() {
      const failed = failure
      failure = null
      if (failed) throw failed
    },
  }
}
