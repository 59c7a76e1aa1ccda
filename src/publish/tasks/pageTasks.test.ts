import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { collectionEntry } from '../../../tests/fixtures/collectionEntry.ts'
import { contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import type { CollectionEntry } from '../content.ts'
import { pageTasks } from './pageTasks.ts'

const DEFAULT = { page: 1, feed: 1 }

test('every page has its folder, and unknown addresses have theirs', () => {
  const files = { 'first-deal': articleFile({ date: '2025-01-01', companies: ['openai'] }), 'second-deal': articleFile() }
  const tasks = pageTasks(contentOf(files), DEFAULT)
  expect(tasks.map(({ path, file }) => `${path} ${file}`)).toEqual([
    '/ index.html',
    '/companies/ companies/index.html',
    '/map/ map/index.html',
    '/ledger/ ledger/index.html',
    '/saved/ saved/index.html',
    '/search/ search/index.html',
    '/about/ about/index.html',
    '/privacy/ privacy/index.html',
    '/accessibility/ accessibility/index.html',
    '/offline/ offline/index.html',
    '/companies/microsoft/ companies/microsoft/index.html',
    '/companies/openai/ companies/openai/index.html',
    '/timeline/2025-01/ timeline/2025-01/index.html',
    '/timeline/2025-09/ timeline/2025-09/index.html',
    '/articles/first-deal/ articles/first-deal/index.html',
    '/articles/second-deal/ articles/second-deal/index.html',
    '/partnerships/microsoft/openai/ partnerships/microsoft/openai/index.html',
    '/partnerships/microsoft/openai/ partnerships/openai/microsoft/index.html',
    '/embed/ embed/index.html',
    '/not-found/ 404.html',
  ])
})

test('a company without articles has no page', () => {
  const paths = pageTasks(contentOf({ a: articleFile({ companies: ['openai'] }) }, ['quiet']), DEFAULT).map(({ path }) => path)
  expect(paths).toContain('/companies/openai/')
  expect(paths).not.toContain('/companies/quiet/')
})

test('an empty archive still has its fixed pages', () => {
  expect(pageTasks(contentOf({}), DEFAULT).map(({ path }) => path)).toEqual([
    '/',
    '/companies/',
    '/map/',
    '/ledger/',
    '/saved/',
    '/search/',
    '/about/',
    '/privacy/',
    '/accessibility/',
    '/offline/',
    '/embed/',
    '/not-found/',
  ])
})

test('two companies with fewer joint articles than are wanted have no page, and the other order of any two leads on', () => {
  const files = {
    a: articleFile({ companies: ['openai', 'microsoft', 'oracle'] }),
    b: articleFile({ companies: ['microsoft', 'openai'] }),
  }
  const tasks = pageTasks(contentOf(files), { page: 2, feed: 3 }).filter(({ path }) => path.startsWith('/partnerships/'))
  expect(tasks).toEqual([
    {
      path: '/partnerships/microsoft/openai/',
      file: 'partnerships/microsoft/openai/index.html',
      as: 'page',
      hasFeeds: false,
      isLinked: true,
    },
    {
      path: '/partnerships/microsoft/openai/',
      file: 'partnerships/openai/microsoft/index.html',
      as: 'redirect',
      hasFeeds: false,
      isLinked: false,
    },
  ])
})

test('the hundred newest articles and the pages that stand alone have their styles inline', () => {
  const files = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`a-${String(i).padStart(4, '0')}`, articleFile()]))
  const inline = pageTasks(contentOf(files), DEFAULT).filter(({ isLinked, as }) => !isLinked && as === 'page')
  expect(inline).toHaveLength(100 + 12)
  expect(inline.map(({ path }) => path)).not.toContain('/articles/a-0000/')
})

test('of older articles than are wanted whole the page holds the beginning', () => {
  const files = { old: articleFile({ date: '2024-01-01' }), new: articleFile({ date: '2025-01-01' }) }
  const asOf = (path: string, whole?: number) => pageTasks(contentOf(files), DEFAULT, whole).find((task) => task.path === path)?.as
  expect([asOf('/articles/old/', 1), asOf('/articles/new/', 1)]).toEqual(['excerpt', 'page'])
  expect([asOf('/articles/old/', 0), asOf('/articles/new/', 0)]).toEqual(['excerpt', 'excerpt'])
  expect([asOf('/articles/old/', 9), asOf('/articles/old/')]).toEqual(['page', 'page'])
  expect(asOf('/companies/openai/', 0)).toBe('page')
})

test('each collection has a page with feeds, and all have one together; a site without any has neither', () => {
  const content = contentOf({ 'a-deal': articleFile() })
  const own = (collections: CollectionEntry[]) =>
    pageTasks({ ...content, collections }, DEFAULT)
      .filter(({ path }) => path.startsWith('/collections/'))
      .map(({ file, hasFeeds }) => `${file}${hasFeeds ? ' with feeds' : ''}`)
  expect(own([collectionEntry('path', ['a-deal'])])).toEqual(['collections/index.html', 'collections/path/index.html with feeds'])
  expect(own([])).toEqual([])
})

test('a list that is longer than its page goes on in further parts, of companies and of two that have a page', () => {
  const file = articleFile({ companies: ['openai', 'microsoft'] })
  const files = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`a-${i}`, i < 60 ? file : articleFile({ companies: ['openai'] })]))
  const partsIn = (fewest: number, all = files) =>
    pageTasks(contentOf(all), { page: fewest, feed: fewest }).filter(({ path }) => path.includes('/page/'))
  expect(partsIn(1).map(({ path, file: at, as, hasFeeds }) => [path, at, as, hasFeeds])).toEqual([
    ['/companies/openai/page/2/', 'companies/openai/page/2/index.html', 'page', false],
    ['/companies/openai/page/3/', 'companies/openai/page/3/index.html', 'page', false],
    ['/companies/microsoft/page/2/', 'companies/microsoft/page/2/index.html', 'page', false],
  ])
  const more = { ...files, 'a-61': file }
  expect(partsIn(1, more).map(({ path }) => path)).toContain('/partnerships/microsoft/openai/page/2/')
  expect(partsIn(62, more).map(({ path }) => path)).not.toContain('/partnerships/microsoft/openai/page/2/')
})
