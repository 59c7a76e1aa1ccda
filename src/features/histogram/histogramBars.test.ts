import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Histogram } from '../../content/query/histogram.ts'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { addMonths } from '../../content/text/day.ts'
import { describeBeyond } from './describeRange.ts'
import { type Bar, barsOf, firstFillingBar, outlineOf, yearsOf } from './histogramBars.ts'
import { daysOfRange, liesBeyond, rangeOfDays } from './monthRange.ts'

const before = THIS_SITE
afterEach(() => setThisSite(before))

const histogram: fc.Arbitrary<Histogram> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    totals: fc.array(fc.nat(50), { minLength: 1, maxLength: 400 }),
  })
  .map(({ year, month, totals }) => ({
    start: `${year}-${String(month).padStart(2, '0')}`,
    totals,
    counts: totals.map((total) => Math.floor(total / 2)),
  }))

test('bars cover every month once, and are never more than fit unless they are years', () => {
  fc.assert(
    fc.property(histogram, fc.integer({ min: 20, max: 200 }), (data, most) => {
      const bars = barsOf(data, most)
      expect(bars.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).toEqual(
        data.totals.map((_, i) => i),
      )
      expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(data.totals.reduce((sum, total) => sum + total, 0))
      expect(bars.length <= most + 1 || bars.slice(1, -1).every(({ start, end }) => end - start === 12)).toBe(true)
    }),
  )
})

test('quarters begin where quarters of the calendar do', () => {
  const bars = barsOf({ start: '2024-11', totals: Array.from({ length: 8 }, () => 1), counts: [] }, 4)
  expect(bars.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 5],
    [5, 8],
  ])
})

test('bars are hatched from the one that holds the first month which is filling', () => {
  fc.assert(
    fc.property(histogram, fc.nat(420), fc.integer({ min: 20, max: 200 }), (data, place, most) => {
      setThisSite({ ...before, coverage: { until: `${addMonths(data.start ?? '', place)}-24`, note: null } })
      const bars = barsOf(data, most)
      const holds = ({ start, end }: Bar) => start <= place && place < end
      expect(firstFillingBar(data, bars)).toEqual(bars.find(holds) ?? null)
    }),
  )
  setThisSite({ ...before, coverage: null })
  expect(firstFillingBar({ start: '2025-01', totals: [1], counts: [1] }, [{ start: 0, end: 1, total: 1, count: 1 }])).toBeNull()
})

test('an outline leaves empty bars out', () => {
  const bars = barsOf({ start: '2025-01', totals: [4, 0, 2], counts: [0, 0, 1] }, 10)
  expect(outlineOf(bars, ({ total }) => total, 4)).toBe('M0.12 64v-64H0.88v64zM2.12 64v-32H2.88v32z')
})

test('years stand at their Januaries, the newest always among them', () => {
  const data = { start: '2022-11', totals: Array.from({ length: 40 }, () => 1), counts: [] }
  expect(yearsOf(data, 9)).toEqual([
    { year: '2023', place: 2 },
    { year: '2024', place: 14 },
    { year: '2025', place: 26 },
    { year: '2026', place: 38 },
  ])
  expect(yearsOf(data, 2).map(({ year }) => year)).toEqual(['2024', '2026'])
})

test('a range of months is the same after a way through days', () => {
  fc.assert(
    fc.property(histogram, fc.nat(400), fc.nat(400), (data, a, b) => {
      const last = data.totals.length
      const start = Math.min(a, last - 1)
      const end = Math.min(last, Math.max(start + 1, b))
      const { from, to } = daysOfRange(data, { start, end })
      expect(rangeOfDays(data, from, to)).toEqual({ start, end })
    }),
  )
})

test('days beyond the histogram count as its ends', () => {
  const data = { start: '2024-01', totals: [1, 1, 1], counts: [1, 1, 1] }
  expect(rangeOfDays(data, '1990-01-01', '2050-01-01')).toEqual({ start: 0, end: 3 })
  expect(rangeOfDays(data, '2030-01-01', null)).toEqual({ start: 2, end: 3 })
})

test('of days beyond the histogram the caption says that there are none, and what there is', () => {
  const data = { start: '2024-01', totals: [1, 1, 1], counts: [1, 1, 1] }
  expect(liesBeyond(data, '2030-01-01', null)).toBe(true)
  expect(describeBeyond(data, '2030-01-01', null)).toBe('Since 1 Jan 2030: none; the archive holds Jan 2024 to Mar 2024')
  expect(liesBeyond(data, null, '2023-12-31')).toBe(true)
  expect(describeBeyond(data, null, '2023-12-31')).toBe('Until 31 Dec 2023: none; the archive holds Jan 2024 to Mar 2024')
  expect(liesBeyond(data, '2024-03-31', null)).toBe(false)
  expect(liesBeyond(data, '1990-01-01', '2050-01-01')).toBe(false)
})
