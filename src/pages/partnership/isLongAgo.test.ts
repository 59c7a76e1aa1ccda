import { expect, test } from 'vitest'
import { isLongAgo } from './isLongAgo.ts'

test.each([
  ['2025-11-29', '2026-11-30', true],
  ['2025-11-30', '2026-11-30', false],
  ['2026-11-27', '2026-06-24', false],
  ['2023-02-28', '2024-02-29', true],
  ['2023-03-01', '2024-02-29', false],
])('%s, of an archive up to %s, was long ago: %s', (day, until, isLong) => {
  expect(isLongAgo(day, until)).toBe(isLong)
})

test('of an archive without articles nothing was long ago', () => {
  expect(isLongAgo('2020-01-01', null)).toBe(false)
})
