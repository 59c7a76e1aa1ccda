import { gunzipSync } from 'node:zlib'
import type { IndexFile } from 'pagefind'
import { CborReader } from './cborReader.ts'
import { CborWriter } from './cborWriter.ts'
import { SPELLING, sortKey, type Terms } from './terms.ts'

/** Pagefind's file types begin with this, under the compression. */
export const SIGNATURE = Buffer.from('pagefind_dcd')

/** What Pagefind has found in some pages. */
export interface PagefindIndex extends Terms {
  /** `pagefind-entry.json`: what its reader needs to know first. */
  entry: string
  version: string
  /** How many words each page has. */
  lengths: number[]
}

/** The pages of one term, while they are read: their numbers, and where the rest of each lies in the file. */
interface Posting {
  page: number
  start: number
  end: number
}

/**
 * Reads what Pagefind has written of pages whose addresses are the numbers from 0, and puts everything in the order of those.
 * @throws Error when the files are of another form than this version of Pagefind is known to write.
 */
export function readPagefindIndex(files: readonly IndexFile[]): PagefindIndex {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  const meta = files.find(({ path }) => /^pagefind\..*\.pf_meta$/.test(path))
  if (!entry || !meta) throw new Error('the search indexer has not written its lists')
  const { version, pages } = readMeta(new CborReader(unpack(meta)), numbersOf(files))
  const lengths: number[] = []
  for (const { number, length } of pages) lengths[number] = length
  const numbers = pages.map(({ number }) => number)
  const reader = (file: IndexFile) => new CborReader(unpack(file))
  const chunks = files.filter(({ path }) => path.startsWith('index/')).map(reader)
  return { entry: Buffer.from(entry.content).toString('utf8'), version, lengths, ...readTerms(chunks, numbers) }
}

/** The numbers of pages by Pagefind's names for them. */
function numbersOf(files: readonly IndexFile[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const file of files) {
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1]
    if (name === undefined) continue
    const { url } = JSON.parse(unpack(file).toString('utf8')) as { url?: unknown }
    if (typeof url !== 'string' || !/^\/?\d+$/.test(url)) throw new Error('the search indexer has written a page without its address')
    numbers.set(name, Number(url.replace('/', '')))
  }
  return numbers
}

function readMeta(meta: CborReader, numbers: ReadonlyMap<string, number>) {
  meta.listOf(6)
  const version = meta.text()
  const pages = Array.from({ length: meta.list() }, () => {
    meta.listOf(3)
    const number = numbers.get(meta.text())
    const length = meta.unsigned()
    if (number === undefined || meta.text() !== '') throw new Error('the search indexer has written a page without its text')
    return { number, length }
  })
  if (new Set(pages.map(({ number }) => number)).size !== numbers.size) throw new Error('the search indexer has lost a page')
  for (let chunk = meta.list(); chunk > 0; chunk--) {
    meta.listOf(3)
    for (let text = 0; text < 3; text++) meta.text()
  }
  // Filters, orders and fields, which our pages do not have.
  for (let list = 0; list < 3; list++) meta.listOf(0)
  meta.end()
  return { version, pages }
}

function readTerms(chunks: readonly CborReader[], numbers: readonly number[]): Terms {
  const read = chunks.flatMap((chunk) => [...readChunk(chunk, numbers)])
  const sorted = read.map((term) => ({ ...term, key: sortKey(term.term) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const column = () => new Uint32Array(sorted.length)
  const [first, last, pages, room, ends] = [column(), column(), column(), column(), column()]
  const writer = new CborWriter()
  for (const [i, { bytes, found, numbers: count }] of sorted.entries()) {
    first[i] = found[0]?.page ?? 0
    last[i] = found.at(-1)?.page ?? 0
    pages[i] = found.length
    room[i] = found.length + count
    for (const [place, { page, start, end }] of found.entries()) {
      if (place > 0) {
        writer.list(3)
        writer.unsigned(page - (found[place - 1]?.page ?? 0))
      }
      writer.encoded(bytes, start, end)
    }
    ends[i] = writer.size
  }
  return { terms: sorted.map(({ term }) => term), first, last, pages, room, ends, postings: writer.take() }
}

function* readChunk(chunk: CborReader, numbers: readonly number[]) {
  chunk.listOf(1)
  for (let words = chunk.list(); words > 0; words--) {
    chunk.listOf(3)
    const word = chunk.text()
    yield { term: word, bytes: chunk.bytes, ...readPostings(chunk, numbers) }
    for (let spellings = chunk.list(); spellings > 0; spellings--) {
      chunk.listOf(2)
      const term = `${word}${SPELLING}${chunk.text()}`
      yield { term, bytes: chunk.bytes, ...readPostings(chunk, numbers) }
    }
  }
  chunk.end()
}

/** The pages that hold a term, ascending, and how many numbers stand on them. */
function readPostings(chunk: CborReader, numbers: readonly number[]): { found: Posting[]; numbers: number } {
  const found: Posting[] = []
  let count = 0
  let place = 0
  for (let pages = chunk.list(); pages > 0; pages--) {
    chunk.listOf(3)
    place += chunk.unsigned()
    const page = numbers[place]
    if (page === undefined) throw new Error('the search indexer has found words on no page')
    const start = chunk.at
    count += chunk.skipNumbers()
    chunk.listOf(0)
    found.push({ page, start, end: chunk.at })
  }
  return { found: found.sort((a, b) => a.page - b.page), numbers: count }
}

function unpack({ content, path }: IndexFile): Buffer {
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`the search indexer has written ${path} in another form`)
  return bytes.subarray(SIGNATURE.length)
}
