import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, contentOf, dataFilesOf } from '../../../tests/fixtures/memoryArchive.ts'
import { parseAmounts } from '../../content/archive/amounts.ts'
import { parseFacets } from '../../content/archive/facets.ts'
import { parseManifest } from '../../content/archive/manifest.ts'
import { dayFromNumber } from '../../content/text/day.ts'
import type { Content } from '../content.ts'

const PAIRS = [
  ['openai', 'microsoft'],
  ['google', 'anthropic'],
  ['amazon', 'anthropic'],
]

/** So many articles, on every second day, of three pairs and two kinds in turn. */
function archive(length: number): ArticleFiles {
  const numbers = Array.from({ length }, (_, i) => i)
  return Object.fromEntries(
    numbers.map((i) => [
      `a-${String(i).padStart(5, '0')}`,
      articleFile({ date: dayFromNumber(19_000 + Math.floor(i / 2)), companies: PAIRS[i % 3] ?? [], kind: i % 2 ? 'cloud' : 'chips' }),
    ]),
  )
}

const read = (files: ReadonlyMap<string, string>, path: string): unknown => JSON.parse(files.get(`data/${path}`) ?? 'null')
const manifestOf = (files: ReadonlyMap<string, string>) => parseManifest(read(files, 'manifest.json'))
const facetsOf = (files: ReadonlyMap<string, string>) =>
  read(files, manifestOf(files).files.facets) as Record<'companies' | 'kinds', Record<string, string>>
const namesOf = (files: ReadonlyMap<string, string>, pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path))

test('the same content gives the same files, byte for byte', () => {
  expect([...dataFilesOf(contentOf(archive(50)))]).toEqual([...dataFilesOf(contentOf(archive(50)))])
})

test('the order in which companies are listed makes no difference', () => {
  const content = contentOf(archive(50))
  const turned: Content = { ...content, companies: content.companies.toReversed() }
  expect([...dataFilesOf(turned)]).toEqual([...dataFilesOf(content)])
})

test('every file but the manifest is named by its content, and the manifest comes last', () => {
  const names = [...dataFilesOf(contentOf(archive(50))).keys()]
  expect(names.at(-1)).toBe('data/manifest.json')
  for (const name of names.slice(0, -1))
    expect(name).toMatch(/^data\/(?:(?:facets|stories|parties|amounts|sizes|profiles)|blocks\/\d+)\.[0-9a-f]{10}\.json$/)
})

test('the manifest counts articles, companies and kinds, the largest company first', () => {
  const manifest = manifestOf(dataFilesOf(contentOf(archive(4), ['quiet'])))
  expect(manifest.days.total).toBe(4)
  expect(manifest.companies.map(({ id, count }) => [id, count])).toEqual([
    ['anthropic', 2],
    ['microsoft', 2],
    ['openai', 2],
    ['amazon', 1],
    ['google', 1],
    ['quiet', 0],
  ])
  expect(manifest.kinds).toMatchObject({ cloud: 2, chips: 2, policy: 0 })
})

test('newer articles leave the numbers of older ones as they were: facets only grow at their ends', () => {
  const before = facetsOf(dataFilesOf(contentOf(archive(70))))
  const after = facetsOf(dataFilesOf(contentOf(archive(75))))
  for (const part of ['companies', 'kinds'] as const) {
    expect(Object.keys(after[part])).toEqual(Object.keys(before[part]))
    for (const [id, numbers] of Object.entries(before[part])) expect(after[part][id]?.startsWith(numbers), id).toBe(true)
  }
})

test('newer articles leave older days and whole blocks as they were', () => {
  const before = dataFilesOf(contentOf(archive(40)))
  const after = dataFilesOf(contentOf(archive(45)))
  const older = manifestOf(before).days
  const newer = manifestOf(after).days
  expect(newer.encode().startsWith(older.encode())).toBe(true)
  const blockOf = (files: ReadonlyMap<string, string>, n: number) => files.get(namesOf(files, new RegExp(`blocks/${n}\\.`))[0] ?? '')
  expect(blockOf(after, 0)).toBe(blockOf(before, 0))
  expect(blockOf(after, 1)).toBe(blockOf(before, 1))
})

test('newer articles rename the blocks of the last segment only', () => {
  const before = dataFilesOf(contentOf(archive(1100)))
  const after = dataFilesOf(contentOf(archive(1101)))
  const kept = namesOf(before, /blocks/).filter((path) => after.get(path) === before.get(path))
  expect(kept).toHaveLength(64)
  expect(manifestOf(after).blocks.hashes[0]).toBe(manifestOf(before).blocks.hashes[0])
  expect(manifestOf(after).blocks.hashes[1]).not.toBe(manifestOf(before).blocks.hashes[1])
})

test('a change in an article changes the name of its block', () => {
  const files = archive(3)
  const names = (changed: ArticleFiles) => namesOf(dataFilesOf(contentOf({ ...files, ...changed })), /blocks/)
  expect(names({ 'a-00001': articleFile({ ...files['a-00001'], title: 'Another title' }) })).not.toEqual(names({}))
})

test('cards lie in the block of their number', () => {
  const files = dataFilesOf(contentOf(archive(40)))
  const slugs = namesOf(files, /blocks/).map((path) => (JSON.parse(files.get(path) ?? '') as { slug: string }[]).map(({ slug }) => slug))
  expect(slugs.map(({ length }) => length)).toEqual([16, 16, 8])
  expect(slugs.flat()).toEqual(Object.keys(archive(40)))
})

test('facets list the articles of each company and kind', () => {
  const files = dataFilesOf(contentOf(archive(7)))
  const { companies, kinds } = parseFacets(facetsOf(files), 7)
  expect(companies.get('openai')?.take(10)).toEqual([0, 3, 6])
  expect(companies.get('anthropic')?.take(10)).toEqual([1, 2, 4, 5])
  expect(kinds.get('cloud')?.take(10)).toEqual([1, 3, 5])
})

test('stories link the numbers of articles, the later one first', () => {
  const files = dataFilesOf(
    contentOf({
      plan: articleFile({ date: '2025-01-01', status: 'intended' }),
      deal: articleFile({ date: '2025-02-01', follows: ['plan'] }),
    }),
  )
  expect(read(files, manifestOf(files).files.stories)).toEqual([[1, 0]])
})

test('amounts name their article and the one that counts the money already', () => {
  const amount = { value: 1e9, currency: 'USD', what: 'shares', from: 'microsoft', to: 'openai' }
  const files = dataFilesOf(
    contentOf({
      first: articleFile({ date: '2025-01-01', amounts: [amount] }),
      second: articleFile({ date: '2025-02-01', amounts: [{ ...amount, qualifier: 'up to', sameAs: 'first' }] }),
    }),
  )
  const rows = parseAmounts(read(files, manifestOf(files).files.amounts), manifestOf(files).days)
  expect(rows.map(({ article, step, qualifier, sameAs }) => [article, step.slug, step.date, qualifier, sameAs])).toEqual([
    [0, 'first', '2025-01-01', null, null],
    [1, 'second', '2025-02-01', 'up to', 0],
  ])
})

test('an archive without articles has files, and no blocks', () => {
  const files = dataFilesOf(contentOf({}))
  expect([...files.keys()].map((path) => path.replace(/\.[0-9a-f]{10}/, ''))).toEqual([
    'data/facets.json',
    'data/stories.json',
    'data/parties.json',
    'data/amounts.json',
    'data/sizes.json',
    'data/profiles.json',
    'data/manifest.json',
  ])
  expect(manifestOf(files).days.total).toBe(0)
})
