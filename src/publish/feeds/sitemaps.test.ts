import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { type ArticleFiles, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { pageTasks } from '../tasks/pageTasks.ts'
import { lastChanges } from './lastChanges.ts'
import { newsSitemap } from './newsSitemap.ts'
import { writeSitemaps } from './sitemaps.ts'

const SITE = { url: 'https://example.org/news/', name: 'Entente & more', language: 'en' }

function sitemapsOf(files: ArticleFiles, more: readonly string[] = [], day = '2025-03-01'): Map<string, string> {
  const content = contentOf(files)
  const pages = pageTasks(content, { page: 1, feed: 1 }).filter(({ as }) => as === 'page')
  const written = new Map<string, string>()
  writeSitemaps(SITE, content, [...pages.map(({ path }) => path), ...more], day, (path, text) => written.set(path, text))
  return written
}

/** Addresses below the root, each with when it last changed. */
const entriesOf = (text = '') =>
  [...text.matchAll(/<loc>https:\/\/example\.org\/news([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, path, changed]) => `${path} ${changed ?? 'unknown'}`,
  )

const FILES = {
  a: articleFile({
    date: '2025-01-01',
    companies: ['openai'],
    updated: '2025-02-03',
    corrections: [{ date: '2025-03-04', text: 'The sum was wrong.' }],
  }),
  b: articleFile({ date: '2025-02-01' }),
}

test('an article changed when it was last updated or corrected, a list with its latest article, and of other pages nobody knows', () => {
  const sitemaps = sitemapsOf(FILES)
  expect(entriesOf(sitemaps.get('sitemap-articles-1.xml'))).toEqual(['/articles/a/ 2025-03-04', '/articles/b/ 2025-02-01'])
  expect(entriesOf(sitemaps.get('sitemap-pages-1.xml'))).toEqual([
    '/ 2025-03-04',
    '/companies/ 2025-03-04',
    '/map/ unknown',
    '/ledger/ unknown',
    '/saved/ unknown',
    '/search/ unknown',
    '/about/ unknown',
    '/privacy/ unknown',
    '/accessibility/ unknown',
    '/offline/ unknown',
    '/companies/microsoft/ 2025-02-01',
    '/companies/openai/ 2025-03-04',
    '/timeline/2025-01/ 2025-03-04',
    '/timeline/2025-02/ 2025-02-01',
    '/partnerships/microsoft/openai/ 2025-02-01',
    '/embed/ unknown',
    '/not-found/ unknown',
  ])
})

test('the index names every sitemap with its latest change', () => {
  expect(entriesOf(sitemapsOf(FILES).get('sitemap.xml'))).toEqual([
    '/sitemap-articles-1.xml 2025-03-04',
    '/sitemap-pages-1.xml 2025-03-04',
    '/sitemap-news.xml unknown',
  ])
  expect(entriesOf(sitemapsOf(FILES, [], '2025-02-02').get('sitemap.xml'))).toContain('/sitemap-news.xml 2025-02-01')
})

test('a file holds at most 50,000 addresses', () => {
  const many = Array.from({ length: 50_001 }, (_, i) => `/articles/x-${i}/`)
  const sitemaps = sitemapsOf({}, many)
  expect(entriesOf(sitemaps.get('sitemap-articles-1.xml'))).toHaveLength(50_000)
  expect(entriesOf(sitemaps.get('sitemap-articles-2.xml'))).toEqual(['/articles/x-50000/ unknown'])
})

test('a file is at most 50 MB large', () => {
  const long = Array.from({ length: 30 }, (_, i) => `/${i}${'x'.repeat(2_000_000)}/`)
  const sitemaps = sitemapsOf({}, long)
  expect(sitemaps.has('sitemap-pages-2.xml')).toBe(true)
  for (const text of sitemaps.values()) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(50 * 1024 * 1024)
})

test('the news are those that were put out on the day of the build and the day before it, newest first, with their titles', () => {
  const files = {
    old: articleFile({ date: '2025-02-27' }),
    late: articleFile({ date: '2025-01-01', published: '2025-03-01' }),
    a: articleFile({ date: '2025-02-28', title: 'A <deal>' }),
    b: articleFile({ date: '2025-03-01' }),
    tomorrow: articleFile({ date: '2025-03-02' }),
  }
  const newsOn = (day: string) => sitemapsOf(files, [], day).get('sitemap-news.xml')
  const news = newsOn('2025-03-01')
  expect(entriesOf(news)).toEqual(['/articles/b/ unknown', '/articles/late/ unknown', '/articles/a/ unknown'])
  expect(news).toContain('<news:name>Entente &amp; more</news:name><news:language>en</news:language>')
  expect(news).toContain('<news:publication_date>2025-02-28</news:publication_date><news:title>A &lt;deal&gt;</news:title>')
  expect(news).toContain('/articles/late/</loc><news:news>')
  expect(news).not.toContain('<news:publication_date>2025-01-01')
  expect(newsOn('2025-03-01')).toBe(news)
  expect(entriesOf(newsOn('2025-03-02'))).toEqual(['/articles/tomorrow/ unknown', '/articles/b/ unknown', '/articles/late/ unknown'])
})

test.each([
  ['de-AT', 'de'],
  ['zh', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
])('news in the language %s are said to be in %s', (language, said) => {
  expect(newsSitemap({ ...SITE, language }, contentOf(FILES).articles)).toContain(`<news:language>${said}</news:language>`)
})

test('where nothing was put out for two days, the news sitemap stays at its address and is empty', () => {
  const sitemaps = sitemapsOf(FILES, [], '2025-06-01')
  expect(entriesOf(sitemaps.get('sitemap-news.xml'))).toEqual([])
  expect(sitemaps.get('sitemap-news.xml')).toContain('</urlset>')
  expect(entriesOf(sitemaps.get('sitemap.xml'))).toContain('/sitemap-news.xml unknown')
})

test('at most 1,000 are news', () => {
  const busy = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`a-${String(i).padStart(4, '0')}`, articleFile()]))
  const paths = entriesOf(sitemapsOf(busy, [], '2025-09-12').get('sitemap-news.xml'))
  expect(paths).toHaveLength(1_000)
  expect(paths[0]).toContain('/articles/a-1000/')
})

test('an empty archive has no news', () => {
  expect([...sitemapsOf({}).keys()]).toEqual(['sitemap-pages-1.xml', 'sitemap.xml'])
})

test('a collection changed with its articles, or when it was looked over', () => {
  const changes = lastChanges(contentOf(FILES).articles, [
    collectionEntry('of-both', ['b', 'a']),
    collectionEntry('looked-over', ['b'], { updated: '2025-06-01' }),
    collectionEntry('long-ago', ['b'], { updated: '2024-06-01' }),
  ])
  expect(['of-both', 'looked-over', 'long-ago'].map((slug) => changes.get(`/collections/${slug}/`))).toEqual([
    '2025-03-04',
    '2025-06-01',
    '2025-02-01',
  ])
})

test('further parts of lists are in no sitemap', () => {
  const file = articleFile({ companies: ['openai'] })
  const files = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`a-${i}`, file]))
  const pages = entriesOf(sitemapsOf(files).get('sitemap-pages-1.xml')).map((entry) => entry.split(' ')[0])
  expect(pages).toContain('/companies/openai/')
  expect(pages).not.toContain('/companies/openai/page/2/')
})
