import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { setThisSite, THIS_SITE } from '../site/thisSite.ts'
import { describeCoverage, firstFillingMonth, isStillFilling } from './coverage.ts'
import { addDays, dayFromNumber, monthOf } from './day.ts'

const before = THIS_SITE
afterEach(() => setThisSite(before))

const cover = (until: string) => setThisSite({ ...before, coverage: { until, note: null } })

test.each([
  ['within a month', '2026-06-24', '2026-06'],
  ['to the last day but one', '2026-06-29', '2026-06'],
  ['to the last day of a month', '2026-06-30', '2026-07'],
  ['to the end of a February', '2024-02-28', '2024-02'],
  ['to the leap day', '2024-02-29', '2024-03'],
  ['to the end of a year', '2025-12-31', '2026-01'],
])('an archive that reaches %s', (_what, until, month) => {
  cover(until)
  expect(firstFillingMonth()).toBe(month)
})

test('the first month that is filling holds the day after the last one that is covered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber), (until) => {
      cover(until)
      expect(firstFillingMonth()).toBe(monthOf(addDays(until, 1)))
      expect(isStillFilling(monthOf(addDays(until, 1)))).toBe(true)
      expect(isStillFilling(monthOf(addDays(until, -31)))).toBe(false)
    }),
  )
})

test('what is covered is told by its day, and nothing is where the publisher says nothing', () => {
  cover('2026-06-24')
  expect(describeCoverage()).toBe('Covers news to 24 Jun 2026')
  setThisSite({ ...before, coverage: null })
  expect([describeCoverage(), firstFillingMonth(), isStillFilling('2026-06')]).toEqual([null, null, false])
})
