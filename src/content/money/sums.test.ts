import { expect, test } from 'vitest'
import type { Status } from '../article/article.ts'
import { addUp, joinSums, qualifierOf } from './sums.ts'

const amount = (value: number, more: { unit?: string; status?: Status; qualifier?: string | null } = {}) => ({
  value,
  most: null,
  unit: 'USD',
  status: 'announced' as const,
  qualifier: null,
  ...more,
})

test.each([
  [null, {}],
  ['up to', { atMost: true }],
  ['at most', { atMost: true }],
  ['no more than', { atMost: true }],
  ['less than', { atMost: true }],
  ['more than', { atLeast: true }],
  ['at least', { atLeast: true }],
  ['over', { atLeast: true }],
  ['about', { about: true }],
  ['roughly', { about: true }],
  ['bis zu', { atMost: true }],
  ['Höchstens', { atMost: true }],
  ['mindestens', { atLeast: true }],
  ['über', { atLeast: true }],
  ['überschlägig', { about: true }],
  ['rund', { about: true }],
  ["jusqu'à", { atMost: true }],
  ['más de', { atLeast: true }],
])('a sum of one amount that is qualified by %s is bounded as %o', (qualifier, bounds) => {
  expect(addUp([amount(1, { qualifier })])).toEqual([expect.objectContaining({ atMost: false, atLeast: false, about: false, ...bounds })])
})

test('of a range the lower end counts, as the least that it comes to', () => {
  expect(addUp([{ ...amount(10), most: 15 }])).toEqual([expect.objectContaining({ value: 10, atLeast: true })])
})

test('currencies and statuses stay apart, the most certain first', () => {
  const sums = addUp([
    amount(1),
    amount(2, { unit: 'EUR' }),
    amount(4, { status: 'reported' }),
    amount(8, { status: 'completed' }),
    amount(16),
  ])
  expect(sums.map(({ value, unit, status, count }) => `${value} ${unit} ${status} ${count}`)).toEqual([
    '8 USD completed 1',
    '2 EUR announced 1',
    '17 USD announced 2',
    '4 USD reported 1',
  ])
})

test.each([
  [[null], ''],
  [[null, 'up to'], 'up to'],
  [['more than', null], 'at least'],
  [['about'], 'about'],
  [['about', 'up to'], 'up to'],
  [['up to', 'at least'], 'about'],
])('the word before a sum of %j is "%s"', (qualifiers, word) => {
  const [sum] = addUp(qualifiers.map((qualifier) => amount(1, { qualifier })))
  expect(sum && qualifierOf(sum)).toBe(word)
})

test('sums of one currency and status join', () => {
  const parts = addUp([amount(1, { qualifier: 'up to' }), amount(2, { unit: 'EUR' })])
  const joined = joinSums([...parts, ...addUp([amount(4)])])
  expect(joined.map(({ value, unit, count, atMost }) => [value, unit, count, atMost])).toEqual([
    [2, 'EUR', 1, false],
    [5, 'USD', 2, true],
  ])
})
