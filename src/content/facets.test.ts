import { expect, test } from 'vitest'
import type { Kind } from './article.ts'
import { DataFault } from './dataFault.ts'
import { encodeFacets, parseFacets } from './facets.ts'

const companies = new Map([
  ['openai', [0, 1, 70]],
  ['x-ai', [2]],
])
const kinds = new Map<Kind, number[]>([
  ['cloud', [0, 2]],
  ['joint-venture', [1, 70]],
])

test('facets come back as they were, by way of JSON', () => {
  const facets = parseFacets(JSON.parse(JSON.stringify(encodeFacets(companies, kinds))), 71)
  expect([...facets.companies].map(([id, set]) => [id, set.take(100)])).toEqual([...companies])
  expect([...facets.kinds].map(([id, set]) => [id, set.take(100)])).toEqual([...kinds])
})

test('a kind that an old tab does not know yet is left out', () => {
  const facets = parseFacets({ companies: {}, kinds: { cloud: 'A', robots: 'A' } }, 1)
  expect([...facets.kinds.keys()]).toEqual(['cloud'])
})

test.each([
  ['no object', []],
  ['nothing', null],
  ['no companies', { kinds: {} }],
  ['no kinds', { companies: {} }],
  ['numbers in a list', { companies: { openai: [0, 1] }, kinds: {} }],
  ['garbage', { companies: { openai: '???' }, kinds: {} }],
])('%s is refused', (_what, value) => {
  expect(() => parseFacets(value, 10)).toThrow(DataFault)
})
