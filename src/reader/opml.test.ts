// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { savedRecord } from '../../tests/fixtures/readerRecords.ts'
import { formatBookmarks } from './bookmarksFile.ts'
import { findFollowedFeeds } from './followedFeeds.ts'
import { follows } from './follows.ts'
import { formatOpml } from './opml.ts'
import { savedArticles } from './savedArticles.ts'

const hostile = fc.string({
  unit: fc.constantFrom('<', '>', '"', "'", '&', ']]>', '<!--', '&amp;', '\n', '\u0001', '\uFFFE', '\uD800', 'é', '東', 'a'),
})
const oneLine = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\uFFFE\uD800]/g, '')
    .trim()

test('the list of feeds is read by a parser as it was meant', () => {
  fc.assert(
    fc.property(hostile, fc.array(hostile, { maxLength: 3 }), (title, names) => {
      const feeds = names.map((name, i) => ({ name, feed: `https://x.example/?a=1&b=${i}`, page: `https://x.example/${i}/` }))
      const read = new DOMParser().parseFromString(formatOpml(title, feeds), 'application/xml')
      expect(read.querySelector('parsererror')).toBeNull()
      expect(read.documentElement.getAttribute('version')).toBe('2.0')
      expect(read.querySelector('head > title')?.textContent).toBe(oneLine(title))
      const outlines = [...read.querySelectorAll('body > outline')].map((outline) =>
        ['type', 'text', 'title', 'xmlUrl', 'htmlUrl'].map((name) => outline.getAttribute(name)),
      )
      expect(outlines).toEqual(feeds.map(({ name, feed, page }) => ['rss', oneLine(name), oneLine(name), feed, page]))
    }),
  )
})

test('companies, partnerships, kinds and everything have feeds; narrower views and searches have none, and it is said why', async () => {
  const archive = memoryArchive({ a: articleFile({ companies: ['openai', 'amd'] }), b: articleFile({ companies: ['ftc', 'google'] }) })
  const addresses = [
    '/companies/openai/',
    '/?company=openai',
    '/partnerships/amd/openai/',
    '/companies/google/?company=ftc',
    '/partnerships/amd/google/',
    '/?kind=chips',
    '/',
    '/?kind=chips&kind=cloud',
    '/companies/openai/?kind=chips',
    '/?company=amd&company=openai',
    '/?from=2025-01-01',
    '/search/?q=chips',
    '/companies/nobody/',
  ]
  const records = new Map(
    addresses.map((address, i) => [`follow ${address}`, { key: `follow ${address}`, at: i, value: { name: address } }]),
  )
  const { feeds, without } = await findFollowedFeeds(archive, follows(records))
  expect(feeds.map(({ page }) => page)).toEqual([
    '/companies/openai/',
    '/partnerships/amd/openai/',
    '/partnerships/ftc/google/',
    '/kinds/chips/',
    '/',
  ])
  expect(without.map(({ name, why }) => [name, why])).toEqual([
    ['/partnerships/amd/google/', 'few'],
    ['/?kind=chips&kind=cloud', 'narrowed'],
    ['/companies/openai/?kind=chips', 'narrowed'],
    ['/?company=amd&company=openai', 'narrowed'],
    ['/?from=2025-01-01', 'narrowed'],
    ['/search/?q=chips', 'search'],
    ['/companies/nobody/', 'gone'],
  ])
})

test('bookmarks are read by a parser as they were meant', () => {
  const [saved] = savedArticles(new Map([['saved a', savedRecord('a', 1_767_225_600_123, { title: 'R&D <b>"deal"</b>' })]]))
  if (!saved) throw new Error('a saved article expected')
  const articles = [
    { ...saved, note: 'see </DL> & "more"', tags: ['board paper', 'r&d'] },
    { ...saved, card: { ...saved.card, slug: 'b' } },
  ]
  const text = formatBookmarks('Saved & read', articles, (slug) => `https://x.example/articles/${slug}/`)
  expect(text.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n')).toBe(true)
  const read = new DOMParser().parseFromString(text, 'text/html')
  expect(read.title).toBe('Saved & read')
  const links = [...read.querySelectorAll('dl > dt > a')]
  expect(links.map((link) => ['href', 'add_date', 'tags'].map((name) => link.getAttribute(name)))).toEqual([
    ['https://x.example/articles/a/', '1767225600', 'board paper,r&d'],
    ['https://x.example/articles/b/', '1767225600', null],
  ])
  expect(links.map(({ textContent }) => textContent)).toEqual(['R&D <b>"deal"</b>', 'R&D <b>"deal"</b>'])
  expect([...read.querySelectorAll('dd')].map(({ textContent }) => textContent.trim())).toEqual(['see </DL> & "more"'])
})
