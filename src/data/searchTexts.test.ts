import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { contentOf, dataFilesOf, memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { offline, type StubAnswer, stubServer } from '../../tests/fixtures/stubServer.ts'
import { encodeSearchDocument, type SearchDocument } from '../content/archive/searchDocument.ts'
import { encodeTextLengths, padText, TEXTS_A_FILE } from '../content/archive/searchTexts.ts'
import { createHttpArchive } from './httpArchive.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const COUNT = 40
const FILES = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => [`a-${String(n).padStart(2, '0')}`, articleFile({ title: `Title ${n} ${'é'.repeat(n * 9)}` })]),
)
const SHARD = 'data/search/0.made-up/texts'

async function compress(text: SearchDocument): Promise<Uint8Array> {
  const stream = new Blob([JSON.stringify(encodeSearchDocument(text))]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return padText(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** A site with nothing but its data and what results show. */
async function siteOf(): Promise<Record<string, StubAnswer>> {
  const known = memoryArchive(FILES)
  const texts = await Promise.all(Array.from({ length: COUNT }, async (_, n) => compress(await known.searchText(n))))
  const packs = Array.from({ length: Math.ceil(COUNT / TEXTS_A_FILE) }, (_, file) => {
    const parts = texts.slice(file * TEXTS_A_FILE, (file + 1) * TEXTS_A_FILE)
    return [`${SHARD}/${file}.bin`, Uint8Array.from(Buffer.concat(parts))] as const
  })
  const lengths = JSON.stringify(encodeTextLengths(texts.map(({ length }) => length)))
  return { ...Object.fromEntries(dataFilesOf(contentOf(FILES))), [`${SHARD}/lengths.json`]: lengths, ...Object.fromEntries(packs) }
}

const open = () => createHttpArchive(new QueryClient(), '/')

test('every text comes as it was published, and those of one file with one request', async () => {
  const server = stubServer(await siteOf())
  const [archive, known] = [open(), memoryArchive(FILES)]
  const numbers = [39, 0, 3, 17, 15, 2]
  const texts = await Promise.all(numbers.map((n) => archive.searchText(n)))
  expect(texts).toEqual(await Promise.all(numbers.map((n) => known.searchText(n))))
  for (const file of [0, 1, 2, 4]) expect(server.timesAsked(`${SHARD}/${file}.bin`)).toBe(1)
  expect(server.timesAsked(`${SHARD}/lengths.json`)).toBe(1)
})

test('a text that was shown is not fetched again, and one beside it is', async () => {
  const server = stubServer(await siteOf())
  const client = new QueryClient()
  await createHttpArchive(client, '/').searchText(3)
  await createHttpArchive(client, '/').searchText(3)
  expect(server.timesAsked(`${SHARD}/0.bin`)).toBe(1)
  await createHttpArchive(client, '/').searchText(4)
  expect(server.timesAsked(`${SHARD}/0.bin`)).toBe(2)
})

const answers = (body: string, status: number) => () => new Response(body, { status })

test.each<[string, StubAnswer, string]>([
  ['a file that is gone under an unchanged manifest', answers('', 404), 'server'],
  ['no answer', offline, 'offline'],
  ['a 502', answers('', 502), 'server'],
  ['a file of something else', Uint8Array.from({ length: 10_000 }, () => 7), 'unexpected'],
  ['an empty file', new Uint8Array(0), 'unexpected'],
])('%s', async (_what, file, failure) => {
  vi.useFakeTimers()
  stubServer({ ...(await siteOf()), [`${SHARD}/0.bin`]: file })
  const failed = expect(open().searchText(1)).rejects.toMatchObject({ name: 'LoadError', failure })
  await vi.runAllTimersAsync()
  await failed
})

test.each<[string, StubAnswer, string]>([
  ['no list of lengths', answers('', 404), 'server'],
  ['a list of another archive', JSON.stringify('$$$'), 'unexpected'],
])('%s', async (_what, lengths, failure) => {
  stubServer({ ...(await siteOf()), [`${SHARD}/lengths.json`]: lengths })
  await expect(open().searchText(1)).rejects.toMatchObject({ name: 'LoadError', failure })
})

test('after a failure that passes the text comes', async () => {
  vi.useFakeTimers()
  const site = await siteOf()
  const server = stubServer({ ...site, [`${SHARD}/0.bin`]: answers('', 502) })
  const text = open().searchText(1)
  await vi.advanceTimersByTimeAsync(100)
  server.files = site
  await vi.runAllTimersAsync()
  expect((await text).card.slug).toBe('a-01')
})
