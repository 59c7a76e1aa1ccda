import { expect, test } from 'vitest'
import { kindIds, kindName } from '../article/kinds.ts'
import { statusIds, statusName } from '../article/statuses.ts'
import { formatAnnouncements, formatList, formatNumber, shorten } from './formatNumber.ts'

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('the list %j', (items, text) => {
  expect(formatList(items)).toBe(text)
})

test.each([
  [0, '0 announcements'],
  [1, '1 announcement'],
  [2, '2 announcements'],
  [1204, '1,204 announcements'],
])('%i of them', (count, text) => {
  expect(formatAnnouncements(count)).toBe(text)
})

test('large numbers have commas', () => {
  expect(formatNumber(100_000)).toBe('100,000')
})

test('every kind and status has a name of its own', () => {
  expect(new Set(kindIds().map((kind) => kindName(kind))).size).toBe(kindIds().length)
  expect(new Set(statusIds().map((status) => statusName(status))).size).toBe(statusIds().length)
})

test('what was typed is kept whole, and what was pasted is truncated', () => {
  expect(shorten('azure deal')).toBe('azure deal')
  expect(shorten('x'.repeat(80))).toBe('x'.repeat(80))
  expect(shorten('x'.repeat(10_000))).toBe(`${'x'.repeat(80)}…`)
  expect(shorten('🤝'.repeat(81))).toBe(`${'🤝'.repeat(80)}…`)
})
