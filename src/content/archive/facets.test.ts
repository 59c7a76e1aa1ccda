import { expect, test } from 'vitest'
import type { Kind, Status } from '../article/article.ts'
import { DataFault } from '../text/decode.ts'
import { encodeFacets, parseFacets, statusOf } from './facets.ts'

const companies = new Map([
  ['openai', [0, 1, 70]],
  ['x-ai', [2]],
])
const kinds = new Map<Kind, number[]>([
  ['cloud', [0, 2]],
  ['joint-venture', [1, 70]],
])

const statuses = new Map<Status, number[]>([
  ['announced', [0, 70]],
  ['ended', [2]],
  ['reported', [1]],
])

test('facets come back as they were, by way of JSON', () => {
  const facets = parseFacets(JSON.parse(JSON.stringify(encodeFacets({ companies, kinds, statuses, firstHand: [2, 70] }))), 71)
  expect([...facets.companies].map(([id, set]) => [id, set.take(100)])).toEqual([...companies])
  expect([...facets.kinds].map(([id, set]) => [id, set.take(100)])).toEqual([...kinds])
  expect(facets.firstHand.take(100)).toEqual([2, 70])
})

test('the status of an article is known, the commonest of them without being listed', () => {
  const file = encodeFacets({ companies, kinds, statuses, firstHand: [2, 70] })
  expect(Object.keys((file as { statuses: object }).statuses)).toEqual(['ended', 'reported'])
  const facets = parseFacets(file, 71)
  expect([0, 1, 2, 70].map((number) => statusOf(facets, number))).toEqual(['announced', 'reported', 'ended', 'announced'])
})

test('a kind or a status that an old tab does not know yet is left out', () => {
  const facets = parseFacets(
    { companies: {}, kinds: { cloud: 'A', robots: 'A' }, statuses: { ended: 'A', imagined: 'A' }, firstHand: '' },
    1,
  )
  expect([...facets.kinds.keys()]).toEqual(['cloud'])
  expect([...facets.statuses.keys()]).toEqual(['ended'])
})

test.each([
  ['no object', []],
  ['nothing', null],
  ['no companies', { kinds: {}, statuses: {} }],
  ['no kinds', { companies: {}, statuses: {} }],
  ['no statuses', { companies: {}, kinds: {} }],
  ['no first-hand ones', { companies: {}, kinds: {}, statuses: {} }],
  ['numbers in a list', { companies: { openai: [0, 1] }, kinds: {}, statuses: {}, firstHand: '' }],
  ['garbage', { companies: { openai: '???' }, kinds: {}, statuses: {}, firstHand: '' }],
])('%s is refused', (_what, value) => {
  expect(() => parseFacets(value, 10)).toThrow(DataFault)
})
