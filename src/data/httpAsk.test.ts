import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, contentOf, dataFilesOf } from '../../tests/fixtures/memoryArchive.ts'
import { stubServer } from '../../tests/fixtures/stubServer.ts'
import type { Archive } from '../content/archive/archive.ts'
import { parseArticle } from '../content/article/parseArticle.ts'
import { deriveCompanyCounts } from '../content/query/companyCounts.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import { deriveListing } from '../content/query/listing.ts'
import type { Question } from '../content/query/matches.ts'
import { deriveArticleContext } from '../content/story/articleContext.ts'
import { findNeighbours } from '../content/story/findNeighbours.ts'
import type { Ask } from './ask.ts'
import { ArchiveChanged } from './httpArchive.ts'
import { createHttpAsk } from './httpAsk.ts'
import { listingQuery } from './listingQuery.ts'

const listing = (question: Question, limit: number) => (archive: Archive) => deriveListing(archive, question, limit)
const companyCounts = (question: Question) => (archive: Archive) => deriveCompanyCounts(archive, question)

afterEach(() => {
  vi.unstubAllGlobals()
})

const MANIFEST = 'data/manifest.json'
const EVERYTHING = { filter: EMPTY_FILTER, scope: null }

const BEFORE: ArticleFiles = { a: articleFile({ date: '2025-01-01' }), b: articleFile({ date: '2025-01-02', kind: 'cloud' }) }
const AFTER: ArticleFiles = { ...BEFORE, c: articleFile({ date: '2025-01-03', kind: 'chips', follows: ['b'] }) }

const siteOf = (files: ArticleFiles): Record<string, string | object> => ({
  ...Object.fromEntries(dataFilesOf(contentOf(files))),
  ...Object.fromEntries(Object.entries(files).map(([slug, file]) => [`articles/${slug}.json`, file])),
})

/** Answers of a tab that has read the manifest before the site was deployed anew. */
async function openTab() {
  const server = stubServer(siteOf(BEFORE))
  const ask = createHttpAsk(new QueryClient(), '/')
  await ask(companyCounts(EVERYTHING))
  server.files = siteOf(AFTER)
  return { server, ask }
}

test('a question under which the archive changes is asked once more, and answered from the new one', async () => {
  const { server, ask } = await openTab()
  const newest = await ask(listing(EVERYTHING, 30))
  expect(newest.groups.flatMap(({ cards }) => cards.map(({ slug }) => slug))).toEqual(['c', 'b', 'a'])
  expect(newest.total).toBe(3)
  expect(server.timesAsked(MANIFEST)).toBe(2)
})

test('so are the questions about counts, neighbours and an article', async () => {
  const b = parseArticle(BEFORE['b'], 'b')
  const counts = (await openTab()).ask(companyCounts({ filter: { ...EMPTY_FILTER, kinds: ['chips'] }, scope: null }))
  expect((await counts).map(({ count }) => count)).toEqual([1, 1])
  const context = await (await openTab()).ask((archive) => deriveArticleContext(archive, b))
  expect(context.later.map(({ step }) => step.slug)).toEqual(['c'])
  const neighbours = await (await openTab()).ask((archive) => findNeighbours(archive, b, '', null))
  expect([neighbours.older?.slug, neighbours.newer?.slug]).toEqual(['a', 'c'])
})

test('an archive that changes under every question is not asked for ever', async () => {
  const { server, ask } = await openTab()
  const manifests = [AFTER, BEFORE, AFTER, BEFORE].map((files) => siteOf(files)[MANIFEST] ?? '')
  server.files = { [MANIFEST]: () => new Response(String(manifests.shift())) }
  await expect(ask(listing(EVERYTHING, 30))).rejects.toThrow(ArchiveChanged)
  expect(server.timesAsked(MANIFEST)).toBe(3)
})

// Numbers of the old archive mean other articles in a new one that an older article was added to.
test('an answer comes from one archive, also when another question has found the new one in the meantime', async () => {
  const server = stubServer(siteOf(BEFORE))
  const ask = createHttpAsk(new QueryClient(), '/')
  await ask(companyCounts(EVERYTHING))
  const [facets = ''] = Object.keys(server.files).filter((path) => path.startsWith('data/facets.'))
  const old = new Response(String(server.files[facets]))
  let release = () => {}
  const slow = new Promise<void>((resolve) => {
    release = resolve
  })
  const newest = siteOf({ ...BEFORE, 'a-0': articleFile({ date: '2024-12-31', kind: 'chips' }) })
  server.files = { ...newest, [facets]: () => slow.then(() => old) }
  const clouds = ask(listing({ filter: { ...EMPTY_FILTER, kinds: ['cloud'] }, scope: null }, 30))
  expect((await ask(listing(EVERYTHING, 30))).total).toBe(3)
  release()
  const { groups } = await clouds
  expect(groups.flatMap(({ cards }) => cards.map(({ kind }) => kind))).toEqual(['cloud'])
})

/** Puts a list on the screen; the answer counts how often any list is asked for from then on. */
function show(client: QueryClient, ...query: Parameters<typeof listingQuery>): () => number {
  let times = 0
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'fetch' && event.query.queryKey[1] === 'listing') times++
  })
  onTestFinished(new QueryObserver(client, listingQuery(...query)).subscribe(() => {}))
  return () => times
}

test('a list from an older archive than an answer is asked again, once', async () => {
  stubServer(siteOf(AFTER))
  const client = new QueryClient()
  const ask = createHttpAsk(client, '/')
  const older: Ask = async (question) => {
    const answer = await ask(question)
    return typeof answer === 'object' && answer !== null && 'total' in answer ? { ...answer, total: 2 } : answer
  }
  await client.query(listingQuery(older, EVERYTHING, 30))
  const times = show(client, older, EVERYTHING, 30)
  await ask(companyCounts(EVERYTHING))
  await vi.waitFor(() => expect(times()).toBe(1))
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  // It is no newer now, and asking again would go on for ever.
  await ask(companyCounts(EVERYTHING))
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  expect(times()).toBe(1)
})

test('what a search has found is no list from another archive, though it has fewer entries', async () => {
  stubServer(siteOf(AFTER))
  const client = new QueryClient()
  const ask = createHttpAsk(client, '/')
  const times = show(client, ask, { ...EVERYTHING, hits: { name: 'found', numbers: [0] } }, 0)
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  await ask((archive) => archive.article('a'))
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  expect(times()).toBe(1)
})

test('other failures are told at once', async () => {
  const server = stubServer(siteOf(BEFORE))
  const ask = createHttpAsk(new QueryClient(), '/')
  await expect(ask((archive) => archive.article('nothing'))).rejects.toMatchObject({ failure: 'missing' })
  expect(server.asked).toEqual(['articles/nothing.json'])
})
