import { gunzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import fc from 'fast-check'
import { close, type IndexFile } from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inLanguage } from '../../../tests/fixtures/inLanguage.ts'
import { chunkBounds } from './chunkBounds.ts'
import { startIndexer } from './indexer.ts'
import { mergeTerms } from './mergeTerms.ts'
import { readPagefindIndex, SIGNATURE } from './readPagefindIndex.ts'

/** Few words, so that they meet: spellings of one, words of two parts, others that only their beginnings or rare letters tell apart. */
const WORDS = [
  'café',
  'cafe',
  'cafè',
  'Cafés',
  'naïve',
  'agree',
  'agreement',
  'agreed',
  'Vertrag',
  'Verträge',
  'Vertraege',
  'straße',
  'a',
  'ab',
  'AbC_dEf',
  '東京',
  '\u{1d4b3}x',
  '\uff5ax',
  '10',
]
const ROOM = 12
const SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'

// Pagefind reads the size of its files when its process starts.
beforeAll(async () => {
  await close()
  process.env[SIZE_VARIABLE] = String(ROOM)
})
afterAll(async () => {
  delete process.env[SIZE_VARIABLE]
  await close()
})

async function indexOf(pages: readonly (readonly string[])[]): Promise<IndexFile[]> {
  const index = await startIndexer()
  for (const [i, [title, ...words]] of pages.entries()) {
    const content = `<html><body><p data-pagefind-weight="7">${title}</p><p>${words.join(' ')}</p></body></html>`
    await index.addHTMLFile({ url: String(i), content })
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  return files
}

type Word = [word: string, pages: unknown[], spellings: [spelling: string, pages: unknown[]][]]

/** Pagefind's files in the order of their words, and their bounds. Spellings have no order of theirs; ours is that of the alphabet. */
function chunksOf(files: readonly IndexFile[]): { bounds: unknown[]; chunks: Buffer[] } {
  const unpacked = (wanted: (path: string) => boolean) => {
    const file = files.find(({ path }) => wanted(path))
    return gunzipSync(file?.content ?? '').subarray(SIGNATURE.length)
  }
  const meta = decode(unpacked((path) => path.endsWith('.pf_meta'))) as [string, unknown, [string, string, string][]]
  return {
    bounds: meta[2].map(([from, to]) => [from, to]),
    chunks: meta[2].map(([, , name]) => {
      const [words] = decode(unpacked((path) => path === `index/${name}.pf_index`)) as [Word[]]
      for (const [, , spellings] of words) spellings.sort(([a], [b]) => (a < b ? -1 : 1))
      return Buffer.from(encode([words]))
    }),
  }
}

const page = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
const batches = fc.array(fc.array(page, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

test.each(['en', 'de-CH', 'ja'])(
  'merged from any batches, the index in %s is byte for byte what Pagefind writes of all pages at once',
  async (language) => {
    inLanguage(language)
    await fc.assert(
      fc.asyncProperty(batches, async (pages) => {
        const whole = chunksOf(await indexOf(pages.flat()))
        const parts = await Promise.all(pages.map(async (batch) => readPagefindIndex(await indexOf(batch))))
        const merged = [...mergeTerms(parts, ROOM)]
        expect(merged.map(({ bytes }) => bytes)).toEqual(whole.chunks)
        expect(chunkBounds(merged.map(({ firstWord, lastWord }) => [firstWord, lastWord]))).toEqual(whole.bounds)
      }),
      { numRuns: 25 },
    )
  },
  60_000,
)

test('pages are in the order of their numbers, in whatever order they were indexed', async () => {
  const index = await startIndexer()
  for (const number of [2, 0, 1])
    await index.addHTMLFile({ url: String(number), content: `<html><body><p>${'word '.repeat(number + 1)}</p></body></html>` })
  const { files } = await index.getFiles()
  const { lengths, terms, first, last, pages } = readPagefindIndex(files)
  expect(lengths).toEqual([1, 2, 3])
  expect([terms, [...first], [...last], [...pages]]).toEqual([['word'], [0], [2], [3]])
})

test('files of another form are refused', async () => {
  const files = await indexOf([['word']])
  const without = (end: string) => files.filter(({ path }) => !path.endsWith(end))
  expect(() => readPagefindIndex(without('.pf_meta'))).toThrow('has not written its lists')
  expect(() => readPagefindIndex(without('.pf_fragment'))).toThrow('a page without its text')
  const broken = files.map((file) =>
    file.path.startsWith('index/') ? { ...file, content: new Uint8Array(gunzipSync(file.content)) } : file,
  )
  expect(() => readPagefindIndex(broken)).toThrow()
})
