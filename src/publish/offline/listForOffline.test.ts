import { expect, test } from 'vitest'
import { site } from '../../../tests/fixtures/site.ts'
import { DayTable } from '../../content/archive/dayTable.ts'
import type { Manifest } from '../../content/archive/manifest.ts'
import { bytesOf, encodeOfflineList, parseOfflineList } from '../../content/archive/offlineList.ts'
import { listForOffline } from './listForOffline.ts'

const HASH = '0123456789'

function manifestOf(articles: number): Manifest {
  const manifest: Partial<Manifest> = {
    days: DayTable.of(Array.from({ length: articles }, () => '2026-01-01')),
    files: {
      facets: `facets.${HASH}.json`,
      stories: `stories.${HASH}.json`,
      collections: null,
      parties: `parties.${HASH}.json`,
      amounts: `amounts.${HASH}.json`,
      sizes: `sizes.${HASH}.json`,
      profiles: `profiles.${HASH}.json`,
    },
    blocks: { size: 16, segment: 64, hashes: [HASH] },
  }
  return manifest as Manifest
}

const BLOCKS = [0, 1, 2].map((n) => `data/blocks/${n}.${HASH}.json`)
const FILES: Record<string, number> = {
  'index.html': 10,
  'offline/index.html': 10,
  'about/index.html': 10,
  'icon.svg': 1,
  'assets/app.js': 1,
  'assets/style.css': 1,
  'assets/company.css': 1,
  'assets/about.css': 1,
  'assets/MapPage-00000000.js': 1,
  'assets/ArticlePage-00000000.js': 1,
  'assets/newsreader-english-00000000.woff2': 25_000,
  'assets/nanum-00000000.woff2': 1_000_000,
  'data/manifest.json': 1,
  'data/archive.json': 9_000_000,
  'data/archive.csv': 9_000_000,
  [`data/facets.${HASH}.json`]: 1,
  [`data/stories.${HASH}.json`]: 1,
  [`data/amounts.${HASH}.json`]: 1,
  [`data/search/0.${HASH}/index/0.pf_index`]: 1,
  [`data/search/engine.${HASH}/pagefind.js`]: 1,
  'data/pages/method.json': 1,
  'articles/a-deal.json': 1,
  'previews/site.0123456789.png': 1,
  ...Object.fromEntries(BLOCKS.map((path) => [path, 400_000])),
}

function listOf(differences: Record<string, number> = {}, contents: Record<string, string> = {}) {
  const files = Object.entries({ ...FILES, ...differences }).map(([path, bytes]) => ({ path, bytes }))
  const read = (path: string) => contents[path] ?? path
  return listForOffline({ site: site(), manifest: manifestOf(40), files, read, pages: ['offline/', ''] })
}

const paths = (listed: readonly { path: string }[]) => listed.map(({ path }) => path)

test('the shell is the code, the styles that kept pages link to, the icon and the first fonts; the app comes first', () => {
  const { files, pages } = listOf()
  expect(paths(files)).toEqual([
    'assets/app.js',
    'assets/style.css',
    'assets/company.css',
    'icon.svg',
    'assets/ArticlePage-00000000.js',
    'assets/MapPage-00000000.js',
    'assets/newsreader-english-00000000.woff2',
  ])
  expect(paths(pages)).toEqual(['offline/', ''])
})

test('the data is the manifest and what it names, of cards the newest for which there is room', () => {
  const { data, hasSearch } = listOf()
  expect(paths(data)).toEqual([
    'data/manifest.json',
    `data/facets.${HASH}.json`,
    `data/stories.${HASH}.json`,
    `data/amounts.${HASH}.json`,
    BLOCKS[2],
    BLOCKS[1],
    'data/pages/method.json',
    `data/search/0.${HASH}/index/0.pf_index`,
    `data/search/engine.${HASH}/pagefind.js`,
  ])
  expect(hasSearch).toBe(true)
})

test('an index of words that is large is left out whole', () => {
  const { data, hasSearch } = listOf({ [`data/search/1.${HASH}/index/0.pf_index`]: 2_000_000 })
  expect(paths(data).filter((path) => path.includes('search'))).toEqual([])
  expect(hasSearch).toBe(false)
})

test('the id changes with what is listed and with the content of what has no hash in its name, and with nothing else', () => {
  const { id } = listOf()
  expect(listOf().id).toBe(id)
  expect(listOf({ 'articles/another.json': 1, 'about/index.html': 12 }).id).toBe(id)
  expect(listOf({ 'assets/Late-00000000.js': 1 }).id).not.toBe(id)
  for (const path of ['data/manifest.json', 'offline/index.html', 'index.html', 'icon.svg', 'data/pages/method.json'])
    expect(listOf({}, { [path]: 'other' }).id, path).not.toBe(id)
})

test('what is written is read again', () => {
  const list = listOf()
  expect(parseOfflineList(JSON.parse(JSON.stringify(encodeOfflineList(list))))).toEqual(list)
  expect(bytesOf(list)).toBeGreaterThan(825_000)
  expect(() => parseOfflineList({ ...encodeOfflineList(list), version: 2 })).toThrow('version 1 expected')
  expect(() => parseOfflineList({ ...encodeOfflineList(list), files: [['a']] })).toThrow('a number expected')
})
