import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { parseArticle } from '../article/parseArticle.ts'
import { deriveFlows } from './partnershipFlows.ts'

const party = (id: string) => ({ id, name: id, hue: 0, sector: null })
const PARTIES = [party('microsoft'), party('openai')] as const
const paid = (value: number, more = {}) => ({ value, currency: 'USD', what: 'investment', from: 'microsoft', to: 'openai', ...more })
const article = (slug: string, amounts: object[], differences = {}) => parseArticle({ ...articleFile(differences), amounts }, slug)

test('each direction adds up for itself', () => {
  const { flows, uncounted } = deriveFlows(PARTIES, [
    article('a', [paid(1e9)]),
    article('b', [paid(10e9), paid(250e9, { from: 'openai', to: 'microsoft', what: 'cloud' })]),
  ])
  expect(flows.map(({ from, sums }) => [from, sums.map(({ value, count }) => [value, count])])).toEqual([
    ['microsoft', [[11e9, 2]]],
    ['openai', [[250e9, 1]]],
  ])
  expect(uncounted).toBe(0)
})

test('currencies and statuses are kept apart', () => {
  const { flows } = deriveFlows(PARTIES, [
    article('a', [paid(1), paid(2, { currency: 'EUR' })]),
    article('b', [paid(4)], { status: 'reported' }),
    article('c', [paid(8, { qualifier: 'up to' })], { status: 'completed' }),
  ])
  expect(flows[0]?.sums.map(({ value, unit, status, atMost }) => `${value} ${unit} ${status} ${atMost}`)).toEqual([
    '8 USD completed true',
    '2 EUR announced false',
    '1 USD announced false',
    '4 USD reported false',
  ])
})

test('a sum that an earlier step counts already is counted once', () => {
  const { flows, uncounted } = deriveFlows(PARTIES, [article('a', [paid(4e9)]), article('b', [paid(2e9, { sameAs: 'a' })])])
  expect(flows[0]?.sums[0]?.value).toBe(4e9)
  expect(uncounted).toBe(1)
})

test('a sum whose other account is not among these articles is counted here', () => {
  expect(deriveFlows(PARTIES, [article('b', [paid(2e9, { sameAs: 'elsewhere' })])]).flows[0]?.sums[0]?.value).toBe(2e9)
})

test('the sum of a year is told and added to nothing', () => {
  const { flows, uncounted } = deriveFlows(PARTIES, [article('a', [paid(1e9, { period: 'year' }), paid(2e9)])])
  expect(flows[0]?.sums.map(({ value, count }) => [value, count])).toEqual([[2e9, 1]])
  expect(flows[0]?.amounts.map(({ amount }) => amount.value)).toEqual([1e9, 2e9])
  expect(uncounted).toBe(0)
  expect(deriveFlows(PARTIES, [article('a', [paid(1e9, { period: 'year' })])]).flows[0]).toMatchObject({ sums: [], amounts: [{}] })
})

test('a part counts by itself and the whole what is left, and an amount has its own status', () => {
  const { flows } = deriveFlows(PARTIES, [article('a', [paid(10e9)]), article('b', [paid(4e9, { partOf: 'a', status: 'completed' })])])
  expect(flows[0]?.sums.map(({ value, status }) => [value, status])).toEqual([
    [4e9, 'completed'],
    [6e9, 'announced'],
  ])
  expect(flows[0]?.amounts.map(({ inParts }) => inParts)).toEqual([4e9, 0])
})

test('a programme that its contracts count is told, and not among what is left out', () => {
  const parts = [article('b', [paid(6e9, { partOf: 'a' })]), article('c', [paid(4e9, { partOf: 'a' })])]
  const { flows, uncounted } = deriveFlows(PARTIES, [article('a', [paid(10e9)]), ...parts])
  expect(flows[0]?.sums.map(({ value, count }) => [value, count])).toEqual([[10e9, 2]])
  expect(flows[0]?.amounts.map(({ amount, inParts }) => [amount.value, inParts])).toEqual([
    [10e9, 10e9],
    [6e9, 0],
    [4e9, 0],
  ])
  expect(uncounted).toBe(0)
})

test('a plan that was replaced has ended, and takes nothing from what came in its place', () => {
  const articles = [article('plan', [paid(100e9)], { status: 'intended' }), article('deal', [paid(30e9, { sameAs: 'plan' })])]
  const by = { slug: 'deal', title: 'A deal', date: '2025-10-01', kind: 'investment', status: 'announced' }
  const { flows } = deriveFlows(PARTIES, articles, new Map([['plan', { by, relation: 'replaces' as const }]]))
  expect(flows[0]?.sums.map(({ value, status }) => [value, status])).toEqual([
    [30e9, 'announced'],
    [100e9, 'ended'],
  ])
  expect(flows[0]?.amounts.map(({ endedBy }) => endedBy?.slug ?? null)).toEqual(['deal', null])
})

test('what has no payer or payee among the two is left out of the sums, and counted', () => {
  const { flows, uncounted } = deriveFlows(PARTIES, [article('a', [paid(1, { from: 'oracle' }), paid(1, { to: undefined })])])
  expect(flows).toEqual([])
  expect(uncounted).toBe(2)
})
