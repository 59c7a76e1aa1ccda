import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryCaches, WORKER_ORIGIN } from '../../tests/fixtures/memoryCaches.ts'
import { articleCache, currentCache, fileCache, pageCache } from './cacheNames.ts'
import { readDeviceContents } from './deviceContents.ts'
import type { Generation } from './generation.ts'
import { keepCopy, keptAt } from './keepCopy.ts'
import { articleOf, findKeptPage, isKeptPage, keepArticle, keepPage } from './keepOpened.ts'
import { quietly } from './quietly.ts'

const BASE = '/news/'
const json = (value: object) => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })
const paths = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => url.slice(WORKER_ORIGIN.length))

beforeEach(() => {
  vi.stubGlobal('caches', new MemoryCaches())
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the least recently opened goes out first; what is opened again moves to the end and keeps its time', async () => {
  const cache = await caches.open('some')
  for (const name of ['a', 'b', 'c']) await keepCopy(cache, `/${name}`, new Response(name), 3)
  const first = (await cache.match('/a')) as Response
  vi.setSystemTime(new Date('2026-12-01T12:00:00Z'))
  await keepCopy(cache, '/a', first, 3)
  await keepCopy(cache, '/d', new Response('d'), 3)
  expect(await paths('some')).toEqual(['/c', '/a', '/d'])
  const [a, d] = [await cache.match('/a'), await cache.match('/d')]
  expect(a && keptAt(a)).toBe(Date.parse('2026-11-30T12:00:00Z'))
  expect(d && keptAt(d)).toBe(Date.parse('2026-12-01T12:00:00Z'))
  expect(await a?.text()).toBe('a')
})

test.each([
  ['articles/a-deal/', 'a-deal', false],
  ['articles/a-deal/index.html', 'a-deal', false],
  ['articles/', null, false],
  ['collections/who-pays/', null, true],
  ['collections/', null, false],
  ['companies/openai/', null, true],
  ['partnerships/apple/openai/', null, true],
  ['timeline/2025-09/', null, true],
  ['companies/', null, false],
  ['', null, false],
])('of the page at "%s" the article %s is kept, and the page itself: %s', (path, slug, isKept) => {
  expect(articleOf(path)).toBe(slug)
  expect(isKeptPage(path)).toBe(isKept)
})

test('articles that were opened are told with their titles, the last one first; what is none is left out', async () => {
  for (const slug of ['first', 'second']) {
    vi.stubGlobal('fetch', async () => json({ title: `The ${slug}` }))
    await keepArticle(BASE, slug)
  }
  vi.stubGlobal('fetch', async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
  await keepArticle(BASE, 'not-there')
  await keepCopy(await caches.open(articleCache(BASE)), `${BASE}articles/broken.json`, json({}), 9)
  const { articles, isReady, bytes } = await readDeviceContents(BASE)
  expect(articles.map(({ slug, title }) => [slug, title])).toEqual([
    ['second', 'The second'],
    ['first', 'The first'],
  ])
  expect(articles[0]?.keptAt).toBe(Date.now())
  expect(isReady).toBe(false)
  expect(bytes).toBeGreaterThan(20)
})

test('where nothing may be kept nothing is there, and looking makes no cache', async () => {
  await readDeviceContents(BASE)
  expect(await caches.keys()).toEqual([])
  vi.stubGlobal('caches', undefined)
  expect(await readDeviceContents(BASE)).toMatchObject({ isReady: false, articles: [], bytes: 0 })
})

test('a page is answered with only where all the code that it names is here', async () => {
  const page = `<script data-app="/news/assets/browser-00000001.js"></script><link href="/news/assets/company-abcd_-12.css">`
  await keepPage(BASE, 'companies/openai/', new Response(page))
  const generation = (...files: string[]): Generation => ({
    previous: null,
    list: {
      id: 'one',
      pages: [],
      manifest: { path: '', hash: '' },
      files: files.map((path) => ({ path, bytes: 1 })),
      data: [],
      hasSearch: false,
    },
  })
  const own = generation('assets/browser-00000001.js', 'assets/company-abcd_-12.css')
  expect(await (await findKeptPage(BASE, own, 'companies/openai/'))?.text()).toBe(page)
  expect(await findKeptPage(BASE, generation('assets/browser-00000001.js'), 'companies/openai/')).toBeNull()
  expect(await findKeptPage(BASE, own, 'companies/apple/')).toBeNull()
  await keepPage(BASE, 'companies/gone/', new Response('', { status: 404 }))
  expect(await paths(pageCache(BASE))).toEqual(['/news/companies/openai/'])
})

test('where there is no more room the older half of what was opened goes, and what can be had again; the deploy stays', async () => {
  const articles = await caches.open(articleCache(BASE))
  for (const name of ['a', 'b', 'c', 'd']) await keepCopy(articles, `${BASE}articles/${name}.json`, json({}), 9)
  await (await caches.open(fileCache(BASE))).put('/x', new Response())
  await (await caches.open(currentCache(BASE))).put('/y', new Response())
  await quietly(BASE, Promise.reject(new TypeError('no network')))
  expect(await paths(articleCache(BASE))).toHaveLength(4)
  await quietly(BASE, Promise.reject(new DOMException('', 'QuotaExceededError')))
  expect(await paths(articleCache(BASE))).toEqual(['/news/articles/c.json', '/news/articles/d.json'])
  expect(await caches.has(fileCache(BASE))).toBe(false)
  expect(await caches.has(currentCache(BASE))).toBe(true)
})
