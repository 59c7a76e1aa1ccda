import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { createIndex, type IndexFile } from 'pagefind'
import { encodeSearchDocument, SEARCH_PARTS, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Article } from '../../content/article/article.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import type { Content } from '../content.ts'
import { createWordList } from './createWordList.ts'
import { indexedExtras, indexedText, toSearchRecord } from './searchRecord.ts'

/** Articles in a bundle. Pagefind takes about 1.8 GB for 10,000, and searching asks every bundle. */
const BUNDLE_SIZE = 10_240
/** Raised when the same articles would give another index. */
const VERSION = 2
/** Records on their way to the indexer at a time. */
const RECORDS_UNDER_WAY = 64
/** How much a word counts in each part, 0 to 10. */
const WEIGHTS: Readonly<Record<SearchPart, number>> = { title: 8, names: 3, summary: 3, why: 2, body: 1, more: 2 }

/** Pagefind's file types begin with this, under the compression. */
const SIGNATURE = Buffer.from('pagefind_dcd')

export type WriteBytes = (path: string, bytes: Uint8Array | string) => void

/**
 * The names of the index, before it is made: bundles are named by what will be indexed. `engine` is the folder of the code
 * that reads them, `size` the number of articles in a bundle.
 */
export function nameSearchIndex(
  { articles, companies }: Pick<Content, 'articles' | 'companies'>,
  engine: string,
  size = BUNDLE_SIZE,
): SearchManifest {
  const names = JSON.stringify([VERSION, engine, companies.map(({ id, name, aliases }) => [id, name, aliases])])
  const shards = Array.from({ length: Math.ceil(articles.length / size) }, (_, shard) => {
    const hash = createHash('sha256').update(names)
    for (const { digest } of articles.slice(shard * size, (shard + 1) * size)) hash.update(digest)
    return `search/${shard}.${hash.digest('hex').slice(0, 10)}`
  })
  return { engine, size, shards }
}

/** The code that reads the index, by the names of its files: Pagefind gives it with any index, so one of a single word does. */
export async function loadSearchEngine(): Promise<Map<string, Uint8Array>> {
  const index = await startIndex()
  await index.addHTMLFile({ url: '0', content: '<html lang="en"><body>word</body></html>' })
  const { errors, files } = await index.getFiles()
  failOn(errors)
  await index.deleteIndex()
  const wanted = files.filter(({ path }) => path === 'pagefind.js' || path === 'wasm.en.pagefind')
  if (wanted.length < 2) throw new Error('the search indexer has not written its engine')
  return new Map(wanted.map(({ path, content }) => [path, content]))
}

/** The folder of that code, named by its content. */
export function nameSearchEngine(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const content of files.values()) hash.update(content)
  return `search/engine.${hash.digest('hex').slice(0, 10)}`
}

/**
 * Makes the full-text index, bundle by bundle, so that memory does not grow with the archive. `write` gets paths relative
 * to the site's root; `readArticle` reads one as it was published.
 * @throws Error when the indexer refuses a record, or writes files of another form than this version of it is known to.
 */
export async function writeSearchIndex(
  { articles, companies }: Pick<Content, 'articles' | 'companies'>,
  names: SearchManifest,
  readArticle: (slug: string) => Article,
  write: WriteBytes,
): Promise<void> {
  const byId = new Map(companies.map((company) => [company.id, company]))
  for (const [place, folder] of names.shards.entries()) {
    const first = place * names.size
    const index = await startIndex()
    const words = createWordList()
    const adding = new Set<Promise<unknown>>()
    for (const [i, { card }] of articles.slice(first, first + names.size).entries()) {
      const text = toSearchRecord(readArticle(card.slug), byId)
      write(`data/${folder}/texts/${first + i}.json`, JSON.stringify(encodeSearchDocument(text)))
      words.add(text)
      const added = index.addHTMLFile({ url: String(first + i), content: recordOf(text) }).then(({ errors }) => failOn(errors))
      adding.add(added)
      void added.finally(() => adding.delete(added)).catch(() => {})
      if (adding.size >= RECORDS_UNDER_WAY) await Promise.race(adding)
    }
    await Promise.all(adding)
    write(`data/${folder}/words.json`, JSON.stringify(words.list()))
    const { errors, files } = await index.getFiles()
    failOn(errors)
    await index.deleteIndex()
    writeBundle(files, `data/${folder}`, write)
  }
}

/**
 * Pagefind packs words into files of so many entries; smaller ones than its own make what a query fetches smaller. The
 * indexer reads this from its environment, which it takes from ours when it starts.
 */
const WORDS_A_FILE = '6000'

async function startIndex() {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = WORDS_A_FILE
  const { errors, index } = await createIndex({ forceLanguage: 'en' })
  failOn(errors)
  if (!index) throw new Error('the search indexer did not start')
  return index
}

/** An article as the indexer wants it: a page with nothing but the parts and their weights. */
function recordOf(text: SearchDocument): string {
  const paragraph = (part: SearchPart, words: string) => `<p data-pagefind-weight="${WEIGHTS[part]}">${escapeHtml(words)}</p>`
  const parts = SEARCH_PARTS.map((part) => paragraph(part, indexedText(text, part)))
  const extras = SEARCH_PARTS.map((part) => paragraph(part, indexedExtras(text, part)))
  return `<html lang="en"><body>${[...parts, ...extras].join('')}</body></html>`
}

/**
 * Keeps what our reader needs of a bundle: the index. Pagefind's own files for results are left out, since `texts/` serves,
 * and pages are called by the numbers of their articles.
 */
function writeBundle(files: readonly IndexFile[], folder: string, write: WriteBytes): void {
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

/** Pagefind's list of what a bundle holds, with our name of the list of pages, which is the same in every bundle. */
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
 * The list of pages is the largest file of a bundle, and random names are what makes it large. With the numbers of their
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
  return new Error('the search indexer writes its list of pages in another form; see renamePages in publish/search/searchIndex.ts')
}

function unpack(content: Uint8Array, path: string): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`the search indexer has written ${path} in another form`)
  return bytes.subarray(SIGNATURE.length)
}

function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 })
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
}
