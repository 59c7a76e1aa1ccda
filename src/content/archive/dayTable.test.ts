import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../text/day.ts'
import { DataFault } from '../text/decode.ts'
import { DayTable } from './dayTable.ts'

/** Days of articles, ascending, with repeats. */
const dates = fc
  .array(fc.integer({ min: 20_000, max: 20_200 }), { maxLength: 60 })
  .map((numbers) => numbers.sort((a, b) => a - b).map(dayFromNumber))
const anyDay = fc.integer({ min: 19_990, max: 20_210 }).map(dayFromNumber)

const read = (table: DayTable) => Array.from({ length: table.total }, (_, n) => table.dayOf(n))

test('every article has its day, after the way through the file as before', () => {
  fc.assert(
    fc.property(dates, (days) => {
      const table = DayTable.of(days)
      expect(table.total).toBe(days.length)
      expect(read(table)).toEqual(days)
      const decoded = DayTable.decode(table.encode(), 'days')
      expect(decoded.total).toBe(days.length)
      expect(read(decoded)).toEqual(days)
    }),
  )
})

test('a range holds the articles from its first to its last day', () => {
  const side = fc.option(anyDay)
  fc.assert(
    fc.property(dates, side, side, (days, from, to) => {
      const { start, end } = DayTable.of(days).range(from, to)
      const expected = days.filter((day) => (from === null || day >= from) && (to === null || day <= to))
      expect(days.slice(start, end)).toEqual(expected)
      expect(end).toBeGreaterThanOrEqual(start)
    }),
  )
})

test('months follow one another and hold every article once', () => {
  fc.assert(
    fc.property(dates, (days) => {
      const months = DayTable.of(days).months()
      expect(months.flatMap(({ start, end, month }) => days.slice(start, end).map((day) => [month, day]))).toEqual(
        days.map((day) => [day.slice(0, 7), day]),
      )
      expect(months.map(({ month }) => month)).toEqual([...new Set(days.map((day) => day.slice(0, 7)))])
    }),
  )
})

test('an archive without articles has no days', () => {
  const table = DayTable.decode(DayTable.of([]).encode(), 'days')
  expect(table.total).toBe(0)
  expect(table.months()).toEqual([])
  expect(table.range(null, null)).toEqual({ start: 0, end: 0 })
  expect(table.range('2025-01-01', '2025-12-31')).toEqual({ start: 0, end: 0 })
})

test('a range may reach beyond the archive, or lie before or after it', () => {
  const table = DayTable.of(['2025-09-10', '2025-09-12', '2025-09-12', '2025-09-20'])
  expect(table.range('1900-01-01', '9999-12-31')).toEqual({ start: 0, end: 4 })
  expect(table.range('2025-09-12', '2025-09-12')).toEqual({ start: 1, end: 3 })
  expect(table.range('2025-09-11', '2025-09-11')).toEqual({ start: 1, end: 1 })
  expect(table.range('2026-01-01', null)).toEqual({ start: 4, end: 4 })
  expect(table.range(null, '2020-01-01')).toEqual({ start: 0, end: 0 })
  expect(table.range('2025-09-20', '2025-09-10')).toEqual({ start: 3, end: 3 })
})

test('a newer day is written after the older ones, which stay as they were', () => {
  const before = DayTable.of(['2025-09-10', '2025-09-12']).encode()
  expect(DayTable.of(['2025-09-10', '2025-09-12', '2025-09-13']).encode().startsWith(before)).toBe(true)
})

// The format accepts any day that exists, so the index must hold it.
test('days before 1970 come back as they were', () => {
  const days = ['1956-06-18', '1969-12-31', '1970-01-01', '2025-09-12']
  expect(read(DayTable.decode(DayTable.of(days).encode(), 'days'))).toEqual(days)
})

test.each([
  ['half a pair', 'B'],
  ['a foreign character', 'A!'],
  ['a number that breaks off', 'Ag'],
])('%s is refused', (_what, text) => {
  expect(() => DayTable.decode(text, 'data/manifest.json: days')).toThrow(DataFault)
})
