// @vitest-environment jsdom
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import { findJsonFeedFaults } from '../../../tests/links/findJsonFeedFaults.ts'
import type { FeedFormat } from '../../content/address/paths.ts'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { createFeedFormatter } from './createFeedFormatter.ts'
import { readFeed } from './feed.ts'

const FILES: ArticleFiles = {
  'first-deal': articleFile({ date: '2025-01-01', kind: 'cloud', companies: ['openai'], updated: '2025-03-04' }),
  'second-deal': articleFile({ date: '2025-02-01', title: 'Tom & Jerry <sign>', body: ['See [before](/articles/first-deal/).[^1]'] }),
}
const ROOT = 'https://example.org/news/'
const FIRST = `${ROOT}articles/first-deal/`
const SECOND = `${ROOT}articles/second-deal/`

async function textOf(format: FeedFormat, path = '/', files = FILES): Promise<string> {
  return createFeedFormatter(site())(await readFeed(memoryArchive(files), site(), path), format)
}

/** Throws where the text is not well-formed. */
function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const [fault] = document.getElementsByTagName('parsererror')
  if (fault) throw new Error(fault.textContent ?? '')
  return document
}

test('RSS: its own parser finds what was put in', async () => {
  const feed = parseRssFeed(await textOf('xml'))
  expect(feed).toMatchObject({
    title: 'Entente',
    link: ROOT,
    language: 'en',
    copyright: 'Ask before you republish.',
    lastBuildDate: 'Tue, 04 Mar 2025 00:00:00 GMT',
    atom: { links: [{ href: `${ROOT}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
  })
  expect(feed.items).toMatchObject([
    {
      title: 'Tom & Jerry <sign>',
      link: SECOND,
      guid: { value: SECOND, isPermaLink: true },
      pubDate: 'Sat, 01 Feb 2025 00:00:00 GMT',
      description: 'The leading pair stays together.',
      categories: [{ name: 'Agreement' }, { name: 'OPENAI' }, { name: 'MICROSOFT' }],
      content: { encoded: expect.stringMatching(/^<p dir="auto"><strong dir="ltr">Why it matters:.*See <a href="https:.*first-deal/s) },
    },
    { link: FIRST, atom: { updated: '2025-03-04T00:00:00.000Z' } },
  ])
})

test('Atom: its own parser finds what was put in', async () => {
  expect(parseAtomFeed(await textOf('atom', '/companies/openai/'))).toMatchObject({
    id: `${ROOT}companies/openai/feed.atom`,
    title: { value: 'OPENAI · Entente' },
    updated: '2025-03-04T00:00:00.000Z',
    authors: [{ name: 'Entente', uri: ROOT }],
    icon: `${ROOT}icon.svg`,
    links: [
      { href: `${ROOT}companies/openai/feed.atom`, rel: 'self' },
      { href: `${ROOT}companies/openai/`, rel: 'alternate' },
    ],
    entries: [
      { id: SECOND, title: { value: 'Tom & Jerry <sign>' }, published: '2025-02-01T00:00:00.000Z', updated: '2025-02-01T00:00:00.000Z' },
      { id: FIRST, published: '2025-01-01T00:00:00.000Z', updated: '2025-03-04T00:00:00.000Z', content: { type: 'html' } },
    ],
  })
})

test('JSON Feed: its own parser finds what was put in, and the specification holds', async () => {
  const text = await textOf('json', '/partnerships/microsoft/openai/')
  expect(parseJsonFeed(text)).toMatchObject({
    title: 'MICROSOFT and OPENAI · Entente',
    home_page_url: `${ROOT}partnerships/microsoft/openai/`,
    feed_url: `${ROOT}partnerships/microsoft/openai/feed.json`,
    items: [{ id: SECOND, url: SECOND, tags: ['Agreement', 'OPENAI', 'MICROSOFT'], date_published: '2025-02-01T00:00:00.000Z' }],
  })
  expect(findJsonFeedFaults(JSON.parse(text))).toEqual([])
  expect(JSON.parse(text).items[0]).not.toHaveProperty('date_modified')
})

test('every feed says to which day the archive reaches, where its publisher does', async () => {
  const before = THIS_SITE
  onTestFinished(() => setThisSite(before))
  setThisSite({ ...before, coverage: { until: '2026-06-24', note: null } })
  const description = `OPENAI: ${before.description} Covers news to 24 Jun 2026.`
  expect(parseRssFeed(await textOf('xml'))).toMatchObject({ description: `${before.description} Covers news to 24 Jun 2026.` })
  expect(parseAtomFeed(await textOf('atom', '/companies/openai/'))).toMatchObject({ subtitle: { value: description } })
  expect(parseJsonFeed(await textOf('json', '/companies/openai/'))).toMatchObject({ description })
})

const TOLD: ArticleFiles = {
  'late-deal': articleFile({
    date: '2025-01-01',
    published: '2025-01-20',
    authors: [{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }, { name: 'Tom & Jerry' }],
    updated: '2025-01-21',
    corrections: [{ date: '2025-03-04', text: 'The sum was wrong.' }],
  }),
}

test('entries tell their authors, the day on which they were put out, and a correction as a change', async () => {
  expect(parseRssFeed(await textOf('xml', '/', TOLD))).toMatchObject({
    lastBuildDate: 'Tue, 04 Mar 2025 00:00:00 GMT',
    items: [
      {
        pubDate: 'Mon, 20 Jan 2025 00:00:00 GMT',
        dc: { creators: ['Ada Lovelace', 'Tom & Jerry'] },
        atom: { updated: '2025-03-04T00:00:00.000Z' },
      },
    ],
  })
  expect(parseAtomFeed(await textOf('atom', '/', TOLD))).toMatchObject({
    updated: '2025-03-04T00:00:00.000Z',
    entries: [
      {
        authors: [{ name: 'Ada Lovelace', uri: 'https://example.org/ada/' }, { name: 'Tom & Jerry' }],
        published: '2025-01-20T00:00:00.000Z',
        updated: '2025-03-04T00:00:00.000Z',
      },
    ],
  })
  const json: unknown = JSON.parse(await textOf('json', '/', TOLD))
  expect(json).toMatchObject({
    items: [
      {
        authors: [{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }, { name: 'Tom & Jerry' }],
        date_published: '2025-01-20T00:00:00.000Z',
        date_modified: '2025-03-04T00:00:00.000Z',
      },
    ],
  })
  expect(findJsonFeedFaults(json)).toEqual([])
})

test('an entry without authors is of the site, which the feed names', async () => {
  expect(await textOf('xml')).not.toContain('dc:creator')
  expect(parseAtomFeed(await textOf('atom')).entries?.[0]).not.toHaveProperty('authors')
  expect(JSON.parse(await textOf('json')).items[0]).not.toHaveProperty('authors')
})

test('the feed of a kind leads to the timeline under that kind', async () => {
  const feed = parseAtomFeed(await textOf('atom', '/kinds/cloud/'))
  expect(feed.links?.[1]?.href).toBe(`${ROOT}?kind=cloud`)
  expect(feed.entries?.map(({ id }) => id)).toEqual([FIRST])
})

test.each(['xml', 'atom'] as const)('another parser reads the same of feed.%s', async (format) => {
  const feed = await new RssParser().parseString(await textOf(format))
  expect(feed.title).toBe('Entente')
  expect(feed.items.map(({ title, link }) => [title, link])).toEqual([
    ['Tom & Jerry <sign>', SECOND],
    ['OpenAI and Microsoft sign a new agreement', FIRST],
  ])
  expect(feed.items.map(({ isoDate }) => isoDate)).toEqual(['2025-02-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'])
  expect(feed.items[0]?.[format === 'xml' ? 'content:encoded' : 'content']).toContain(`<a href="${FIRST}">before</a>`)
})

test.each(['xml', 'atom', 'json'] as const)('ids are unique and no address in feed.%s is relative', async (format) => {
  const text = await textOf(format)
  const addresses = [...text.matchAll(/href=\\?"([^"\\]*)/g)].map(([, address]) => address)
  expect(addresses.filter((address) => !/^https?:\/\//.test(address ?? ''))).toEqual([])
  const ids = text.match(/<guid[^>]*>[^<]*|<id>[^<]*|"id":"[^"]*/g) ?? []
  expect(ids.length).toBeGreaterThan(1)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(['xml', 'atom', 'json'] as const)('feed.%s of nothing is a feed still', async (format) => {
  const text = await textOf(format, '/kinds/policy/')
  if (format === 'json') expect(findJsonFeedFaults(JSON.parse(text))).toEqual([])
  else parseXml(text)
  expect(await textOf(format, '/kinds/policy/')).toBe(text)
})

test('only so many entries are told, the newest', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `a-${i}`,
      articleFile({ date: `2025-0${1 + Math.floor(i / 28)}-${String((i % 28) + 1).padStart(2, '0')}` }),
    ]),
  )
  const lengthOf = async (path: string) => parseJsonFeed(await textOf('json', path, many)).items?.length
  expect(await lengthOf('/')).toBe(50)
  expect(await lengthOf('/companies/openai/')).toBe(20)
  expect(parseJsonFeed(await textOf('json', '/', many)).items?.[0]?.id).toBe(`${ROOT}articles/a-59/`)
})

test('a page that is no list has no feed', async () => {
  await expect(textOf('atom', '/about/')).rejects.toThrow('/about/')
})

test('whatever stands in an article, the feeds are well-formed and say it', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '&amp;',
      ']]>',
      '<![CDATA[',
      '<!--',
      '\u0000',
      '\u0008',
      '\u001b',
      '\uffff',
      '\ud800',
      'é',
      '🤝',
      'a',
    ),
    minLength: 1,
  })
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const said = `x${text}x`
      const files = {
        a: articleFile({
          title: said,
          summary: said,
          body: [said],
          whyItMatters: [],
          sources: [{ title: said, publisher: said, url: 'https://x.org/' }],
        }),
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML can't hold
      const expected = Buffer.from(said.replace(/[\u0000\u0008\u001b\uffff]/g, '')).toString()
      const rss = parseXml(Buffer.from(await textOf('xml', '/', files)).toString())
      expect(rss.querySelector('item > title')?.textContent).toBe(expected)
      const atom = parseXml(Buffer.from(await textOf('atom', '/', files)).toString())
      expect(atom.querySelector('entry > title')?.textContent).toBe(expected)
      expect(parseJsonFeed(await textOf('json', '/', files)).items?.[0]?.title).toBe(said)
    }),
    { numRuns: 60 },
  )
})

test('an article that has another slug keeps the id of its first one in every feed, and leads to its address', async () => {
  const { 'second-deal': file, ...rest } = FILES
  const files = { ...rest, 'third-name': articleFile({ ...file, slugs: ['second-deal', 'other-name'] }) }
  const address = `${ROOT}articles/third-name/`
  const rss = parseRssFeed(await textOf('xml', '/', files))
  expect(rss.items?.[0]).toMatchObject({ guid: { value: SECOND, isPermaLink: false }, link: address })
  const atom = parseAtomFeed(await textOf('atom', '/', files))
  expect(atom.entries?.[0]).toMatchObject({ id: SECOND, links: [{ href: address }] })
  const json = parseJsonFeed(await textOf('json', '/', files))
  expect(json.items?.[0]).toMatchObject({ id: SECOND, url: address })
})
