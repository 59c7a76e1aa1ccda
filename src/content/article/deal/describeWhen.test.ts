import { expect, test } from 'vitest'
import { describeWhen } from './describeWhen.ts'

test.each([
  ['2025-09-22', '22 Sep 2025'],
  ['2026-03', 'March 2026'],
  ['2027', '2027'],
  ['second half of 2026', '“second half of 2026”'],
  ['by 2030', '“by 2030”'],
  ['2025-02-30', '“2025-02-30”'],
])('%s reads %s', (when, words) => {
  expect(describeWhen(when)).toBe(words)
})
