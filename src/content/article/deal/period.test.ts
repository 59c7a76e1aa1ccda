import { expect, test } from 'vitest'
import { describePeriod, isPeriod } from './period.ts'

test.each([
  ['year', 'a year'],
  ['half-year', 'each half-year'],
  ['quarter', 'a quarter'],
  ['month', 'a month'],
  ['2026', 'in 2026'],
  ['2026-H1', 'in the first half of 2026'],
  ['2026-H2', 'in the second half of 2026'],
  ['2026-Q3', 'in Q3 2026'],
  ['2026-07', 'in July 2026'],
])('%s reads "%s" after a sum', (period, words) => {
  expect(isPeriod(period)).toBe(true)
  expect(describePeriod(period)).toBe(words)
})

test.each(['', 'years', 'a year', '2026-13', '2026-H3', '2026-Q5', '26', '2026-07-01', 'constructor'])('"%s" is no period', (text) => {
  expect(isPeriod(text)).toBe(false)
})
