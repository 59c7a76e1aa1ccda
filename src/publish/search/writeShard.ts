import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import type { IndexFile } from 'pagefind'

/** Pagefind's file types begin with this, under the compression. */
const SIGNATURE = Buffer.from('pagefind_dcd')

export type WriteBytes = (path: string, bytes: Uint8Array | string) => void

/**
 * Keeps what our reader needs of a shard: the index. Pagefind's own files for results are left out, since `texts/` serves,
 * and pages are called by the numbers of their articles.
 */
export function writeShard(files: readonly IndexFile[], folder: string, write: WriteBytes): void {
  const numbers = new Map<string, string>()
  for (const { path, content } of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id !== undefined) numbers.set(id, urlOf(unpack(content, path)))
  }
  for (const { path, content } of files) {
    if (/^pagefind\..*\.pf_meta$/.test(path)) write(`${folder}/pagefind.meta.pf_meta`, pack(renamePages(unpack(content, path), numbers)))
    else if (path === 'pagefind-entry.json') write(`${folder}/${path}`, renameMeta(content))
    else if (path.startsWith('index/')) write(`${folder}/${path}`, content)
  }
}

/** Pagefind's list of what a shard holds, with our name of the list of pages, which is the same in every shard. */
function renameMeta(entry: Uint8Array): string {
  return Buffer.from(entry)
    .toString('utf8')
    .replace(/"hash":"[^"]*"/, '"hash":"meta"')
}

function urlOf(fragment: Buffer): string {
  const { url } = JSON.parse(fragment.toString('utf8')) as { url?: unknown }
  if (typeof url !== 'string') throw new Error('the search indexer has written a page without its address')
  return url.replace(/^\//, '')
}

/** Lengths of pages only weigh words; in steps of so many words they take half the room. */
const LENGTH_STEP = 32

/**
 * The list of pages is the largest file of a shard, and random names are what makes it large. With the numbers of their
 * articles in place of hashes it takes less than half the bytes, and a result says at once which article it is.
 */
function renamePages(meta: Buffer, numbers: ReadonlyMap<string, string>): Uint8Array {
  const decoded: unknown = decode(meta)
  if (!Array.isArray(decoded) || !Array.isArray(decoded[1])) throw unknownForm()
  for (const page of decoded[1] as unknown[]) {
    if (!Array.isArray(page) || typeof page[0] !== 'string' || typeof page[1] !== 'number') throw unknownForm()
    const number = numbers.get(page[0])
    if (number === undefined) throw unknownForm()
    page[0] = number
    page[1] = Math.max(1, Math.round(page[1] / LENGTH_STEP)) * LENGTH_STEP
  }
  return encode(decoded)
}

function unknownForm(): Error {
  return new Error('the search indexer writes its list of pages in another form; see renamePages in publish/search/writeShard.ts')
}

function unpack(content: Uint8Array, path: string): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`the search indexer has written ${path} in another form`)
  return bytes.subarray(SIGNATURE.length)
}

function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 })
}
