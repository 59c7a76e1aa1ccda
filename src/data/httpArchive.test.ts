import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../tests/fixtures/collectionEntry.ts'
import { type ArticleFiles, archiveOf, contentOf, dataFilesOf } from '../../tests/fixtures/memoryArchive.ts'
import { offline, stubServer } from '../../tests/fixtures/stubServer.ts'
import { parseManifest } from '../content/archive/manifest.ts'
import { ArchiveChanged, createHttpArchive } from './httpArchive.ts'
import { LoadError } from './loadError.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const MANIFEST = 'data/manifest.json'
const server502 = () => new Response('', { status: 502 })

/** So many articles on as many days. */
const series = (length: number): ArticleFiles =>
  Object.fromEntries(
    Array.from({ length }, (_, i) => [`a-${i}`, articleFile({ date: `2025-01-${String((i % 28) + 1).padStart(2, '0')}` })]),
  )

const siteOf = (files: ArticleFiles): Record<string, string> => Object.fromEntries(dataFilesOf(contentOf(files)))

const blockOf = (site: Record<string, string>, n: number) => Object.keys(site).find((path) => path.startsWith(`data/blocks/${n}.`)) ?? ''

const createArchive = () => createHttpArchive(new QueryClient(), '/')

const failureOf = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.then(
    () => 'no failure',
    (reason: unknown) => reason,
  )
  return error instanceof LoadError ? error.failure : error
}

test('every part comes as it was published', async () => {
  const files = series(20)
  const collections = [collectionEntry('path', ['a-3', 'a-1'], { articles: [{ slug: 'a-3', note: 'First.' }] })]
  const content = { ...contentOf(files), collections }
  stubServer({ ...Object.fromEntries(dataFilesOf(content)), 'articles/a-3.json': files['a-3'] ?? {} })
  const archive = createArchive()
  const expected = archiveOf(content, files)
  expect(await archive.manifest()).toEqual(await expected.manifest())
  expect(await archive.facets()).toEqual({ ...(await expected.facets()), joint: expect.any(Function) })
  expect(await archive.stories()).toEqual(await expected.stories())
  expect(await archive.amounts()).toEqual(await expected.amounts())
  expect(await archive.block(1)).toEqual(await expected.block(1))
  expect(await archive.article('a-3')).toEqual(await expected.article('a-3'))
  expect(await archive.collections()).toEqual(await expected.collections())
  expect(await archive.collectionTexts('path')).toEqual(await expected.collectionTexts('path'))
  expect(await failureOf(archive.collectionTexts('gone'))).toBe('missing')
})

test('every part is fetched once, also when it is asked for twice at a time', async () => {
  const server = stubServer(siteOf(series(20)))
  const archive = createArchive()
  await Promise.all([archive.block(0), archive.block(0), archive.facets(), archive.facets()])
  await archive.block(0)
  await archive.manifest()
  expect(server.asked).toHaveLength(new Set(server.asked).size)
  expect(server.asked).toHaveLength(3)
})

test('the manifest is fetched past the cache, and nothing else is', async () => {
  const site = siteOf(series(3))
  const caches = new Map<string, unknown>()
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    caches.set(address.slice(1), cache)
    return new Response(site[address.slice(1)])
  })
  await createArchive().block(0)
  expect([...caches]).toEqual([
    [MANIFEST, 'no-cache'],
    [blockOf(site, 0), 'default'],
  ])
})

test('an article is asked for again after a while, since a correction keeps its name', async () => {
  vi.useFakeTimers()
  const server = stubServer({ 'articles/a.json': articleFile() })
  const archive = createArchive()
  await archive.article('a')
  await vi.advanceTimersByTimeAsync(60_000)
  await archive.article('a')
  expect(server.timesAsked('articles/a.json')).toBe(1)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  server.files['articles/a.json'] = articleFile({ title: 'Corrected' })
  expect((await archive.article('a')).title).toBe('Corrected')
})

test('a block that is gone after a deploy: the manifest is fetched once more, and the archive has changed', async () => {
  const server = stubServer(siteOf(series(20)))
  const client = new QueryClient()
  const archive = createHttpArchive(client, '/')
  await archive.manifest()
  server.files = siteOf(series(21))
  await expect(archive.block(1)).rejects.toThrow(ArchiveChanged)
  expect(server.timesAsked(MANIFEST)).toBe(2)
  const next = createHttpArchive(client, '/')
  expect((await next.manifest()).days.total).toBe(21)
  expect(await next.block(1)).toHaveLength(5)
  expect(server.timesAsked(MANIFEST)).toBe(2)
})

test('an archive stays with the manifest that it began with, and goes on saying that it has changed', async () => {
  const server = stubServer(siteOf(series(20)))
  const archive = createArchive()
  await archive.manifest()
  server.files = siteOf(series(21))
  const failures = await Promise.all([archive.block(1), archive.facets(), archive.block(1)].map(failureOf))
  expect(failures.every((error) => error instanceof ArchiveChanged)).toBe(true)
  await expect(archive.block(0)).rejects.toThrow(ArchiveChanged)
  expect((await archive.manifest()).days.total).toBe(20)
  expect(server.timesAsked(MANIFEST)).toBe(2)
})

test.each(['facets', 'stories'] as const)('the same goes for %s', async (part) => {
  const linked = { ...series(20), 'a-20': articleFile({ date: '2025-02-01', follows: ['a-1'] }) }
  const server = stubServer(siteOf(series(20)))
  const client = new QueryClient()
  const archive = createHttpArchive(client, '/')
  await archive.manifest()
  server.files = siteOf(linked)
  await expect(archive[part]()).rejects.toThrow(ArchiveChanged)
  await createHttpArchive(client, '/')[part]()
  expect(server.timesAsked(MANIFEST)).toBe(2)
})

test('a manifest that could not be had is asked for again', async () => {
  const server = stubServer({})
  const archive = createArchive()
  expect(await failureOf(archive.manifest())).toBe('server')
  server.files = siteOf(series(3))
  expect((await archive.manifest()).days.total).toBe(3)
})

test('blocks that are gone together lead to one refetch of the manifest', async () => {
  const server = stubServer(siteOf(series(40)))
  const archive = createArchive()
  await archive.manifest()
  server.files = siteOf(series(41))
  const failures = await Promise.all([0, 1, 2].map((n) => failureOf(archive.block(n))))
  expect(failures.every((error) => error instanceof ArchiveChanged)).toBe(true)
  expect(server.timesAsked(MANIFEST)).toBe(2)
})

test('a block that is gone under an unchanged manifest is a fault of the site, no page that is missing, and nothing loops', async () => {
  const site = siteOf(series(20))
  const server = stubServer(site)
  const gone = blockOf(site, 1)
  delete server.files[gone]
  expect(await failureOf(createArchive().block(1))).toBe('server')
  expect(server.timesAsked(MANIFEST)).toBe(2)
  expect(server.timesAsked(gone)).toBe(1)
})

// After articles were withdrawn the fresh manifest has no such block at all.
test('a block that the fresh manifest no longer has means that the archive has changed', async () => {
  const server = stubServer(siteOf(series(20)))
  const archive = createArchive()
  await archive.manifest()
  server.files = siteOf({})
  await expect(archive.block(0)).rejects.toThrow(ArchiveChanged)
})

test('while the manifest can not be fetched again, that is the failure', async () => {
  vi.useFakeTimers()
  const server = stubServer(siteOf(series(20)))
  const archive = createArchive()
  await archive.manifest()
  server.files = { [MANIFEST]: offline }
  const failure = failureOf(archive.block(0))
  await vi.runAllTimersAsync()
  expect(await failure).toBe('offline')
})

test.each([
  ['offline', offline, 3],
  ['server', server502, 3],
  ['missing', () => new Response('', { status: 404 }), 1],
  ['unexpected', () => new Response('{'), 1],
] as const)('after the failure "%s" an article is asked for so many times in all', async (failure, answer, times) => {
  vi.useFakeTimers()
  const server = stubServer({ 'articles/a.json': answer })
  const failed = failureOf(createArchive().article('a'))
  await vi.runAllTimersAsync()
  expect(await failed).toBe(failure)
  expect(server.timesAsked('articles/a.json')).toBe(times)
})

test('a failure that passes is not told', async () => {
  vi.useFakeTimers()
  const server = stubServer({ 'articles/a.json': server502 })
  const article = createArchive().article('a')
  await vi.advanceTimersByTimeAsync(10)
  server.files['articles/a.json'] = articleFile()
  await vi.runAllTimersAsync()
  expect((await article).title).toBe(articleFile().title)
})

test('after a failure the next question asks again', async () => {
  const server = stubServer({})
  const archive = createArchive()
  expect(await failureOf(archive.article('a'))).toBe('missing')
  server.files['articles/a.json'] = articleFile()
  expect((await archive.article('a')).slug).toBe('a')
})

test.each([
  ['manifest', MANIFEST, { version: 99 }],
  ['manifest', MANIFEST, []],
  ['facets', 'facets', { companies: [] }],
  ['stories', 'stories', {}],
  ['block', 'block', [{ slug: 1 }]],
  ['article', 'articles/a.json', { title: 'only' }],
] as const)('a %s of another form is unexpected', async (part, path, value) => {
  const site = siteOf(series(3))
  const { files } = parseManifest(JSON.parse(site[MANIFEST] ?? ''))
  const places = { facets: `data/${files.facets}`, stories: `data/${files.stories}`, block: blockOf(site, 0) }
  stubServer({ ...site, [path in places ? places[path as keyof typeof places] : path]: value })
  const archive = createArchive()
  const asked = { manifest: archive.manifest, facets: archive.facets, stories: archive.stories, block: () => archive.block(0) }
  expect(await failureOf(part === 'article' ? archive.article('a') : asked[part]())).toBe('unexpected')
})

test('a site without collections is asked for none', async () => {
  const asked = stubServer(siteOf(series(2)))
  expect((await createArchive().collections()).all).toEqual([])
  expect(JSON.stringify(asked)).not.toContain('collections')
})

test('texts of a collection that a deploy has replaced are the sign of another archive', async () => {
  const files = series(2)
  const siteWith = (summary: string) =>
    Object.fromEntries(
      dataFilesOf({ ...contentOf(files), collections: [collectionEntry('path', ['a-1'], { summary, introduction: [summary] })] }),
    )
  const [before, after] = [siteWith('Before.'), siteWith('After.')]
  const archive = createArchive()
  stubServer(before)
  await archive.collections()
  stubServer(after)
  await expect(archive.collectionTexts('path')).rejects.toThrow(ArchiveChanged)
  // Only the texts have not been uploaded.
  const [texts = ''] = Object.keys(after).filter((path) => path.startsWith('data/collection.'))
  const { [texts]: _, ...halfUploaded } = after
  stubServer(halfUploaded)
  expect(await failureOf(createArchive().collectionTexts('path'))).toBe('server')
})
