import { expect, test } from 'vitest'
import { countsByKind } from '../article/countsByKind.ts'
import { kindIds } from '../article/kinds.ts'
import { countsByStatus } from '../article/statuses.ts'
import { DataFault } from '../text/decode.ts'
import { blockPath } from './blockPath.ts'
import { DayTable } from './dayTable.ts'
import { NO_FORMER_NAMES } from './formerNames.ts'
import { encodeManifest, type Manifest, parseManifest } from './manifest.ts'

const DATES = ['2025-01-01', '2025-01-01', '2025-03-05']

const manifest = (): Omit<Manifest, 'labels'> => ({
  days: DayTable.of(DATES),
  companies: [
    { id: 'amazon', name: 'Amazon', hue: 30, count: 3, aliases: ['AWS'], sector: 'cloud', url: 'https://amazon.com/' },
    { id: 'openai', name: 'OpenAI', hue: 160, count: 0, aliases: [], sector: null, url: null },
  ],
  kinds: countsByKind((kind) => (kind === 'cloud' ? 3 : 0)),
  statuses: countsByStatus((status) => (status === 'announced' ? 3 : 0)),
  firstHand: 2,
  fewestJoint: { page: 2, feed: 3 },
  files: {
    facets: 'facets.0.json',
    stories: 'stories.0.json',
    collections: 'collections.0123456789.json',
    parties: 'parties.0.json',
    amounts: 'amounts.0.json',
    sizes: 'sizes.0.json',
    profiles: 'profiles.0.json',
  },
  blocks: { size: 16, segment: 64, hashes: ['aa', 'bb'] },
  search: { engine: 'search/engine.0', size: 10_240, shards: ['search/0.cc'] },
  former: { articles: new Map([['constructor', 'a-deal']]), companies: new Map([['aws', 'amazon']]) },
})

const encoded = () => JSON.parse(JSON.stringify(encodeManifest(manifest()))) as Record<string, unknown>

test('a manifest comes back as it was, by way of JSON', () => {
  const { days, labels, ...rest } = parseManifest(encoded())
  const { days: _, ...expected } = manifest()
  expect(rest).toEqual(expected)
  expect([...labels.values()]).toEqual(expected.companies.map(({ count: _count, ...company }) => company))
  expect(DATES.map((_date, number) => days.dayOf(number))).toEqual(DATES)
})

test('companies say only what is known of them', () => {
  expect(encoded()['companies']).toEqual([
    expect.objectContaining({ aliases: ['AWS'] }),
    { id: 'openai', name: 'OpenAI', hue: 160, count: 0 },
  ])
})

test('a kind without articles counts none', () => {
  expect(parseManifest({ ...encoded(), kinds: { cloud: 3 } }).kinds).toEqual(manifest().kinds)
})

test('a kind that an old tab does not know yet is left out', () => {
  expect(Object.keys(parseManifest({ ...encoded(), kinds: { cloud: 3, robots: 1 } }).kinds)).toEqual([...kindIds()])
})

test('a manifest has no list of former names where there are none', () => {
  expect(JSON.stringify(encodeManifest({ ...manifest(), former: NO_FORMER_NAMES }))).not.toContain('former')
  expect(parseManifest({ ...encoded(), former: undefined }).former).toEqual(NO_FORMER_NAMES)
})

test('a manifest of another version is refused, so that an old tab does not misread it', () => {
  expect(() => parseManifest({ ...encoded(), version: 1 })).toThrow(DataFault)
  expect(() => parseManifest({ ...encoded(), version: undefined })).toThrow(DataFault)
})

// A missing list must not look like an archive without companies.
test.each(['days', 'companies', 'kinds', 'files', 'blocks'])('a manifest without its %s is refused', (field) => {
  expect(() => parseManifest({ ...encoded(), [field]: undefined })).toThrow(DataFault)
})

test.each([
  ['the name of a file', { files: { facets: 'facets.0.json', stories: 'stories.0.json' } }],
  ['the size of blocks', { blocks: { segment: 64, hashes: [] } }],
  ['the hashes of blocks', { blocks: { size: 16, segment: 64 } }],
  ['the name of a company', { companies: [{ id: 'openai', hue: 1, count: 0 }] }],
])('a manifest without %s is refused', (_what, parts) => {
  expect(() => parseManifest({ ...encoded(), ...parts })).toThrow(DataFault)
})

test.each([null, undefined, [], 'manifest', 1])('%j is no manifest', (value) => {
  expect(() => parseManifest(value)).toThrow(DataFault)
})

test('a block takes its hash from its segment', () => {
  const { blocks } = manifest()
  expect(blockPath(blocks, 0)).toBe('blocks/0.aa.json')
  expect(blockPath(blocks, 63)).toBe('blocks/63.aa.json')
  expect(blockPath(blocks, 64)).toBe('blocks/64.bb.json')
  expect(() => blockPath(blocks, 128)).toThrow(DataFault)
})

test('counts by kind are in the order of lists', () => {
  expect(Object.keys(countsByKind(() => 0))).toEqual([...kindIds()])
})
