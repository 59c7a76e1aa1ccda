import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayFromNumber, dayNumber, daysOfMonth, isDay, isMonth, monthOf, monthsBetween, today } from './day.ts'

test.each(['2025-09-12', '2024-02-29', '2000-02-29', '1969-12-31', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each([
  ['a leap day in a common year', '2025-02-29'],
  ['a leap day in a century that is none', '1900-02-29'],
  ['the 31st of a short month', '2025-04-31'],
  ['month 13', '2025-13-01'],
  ['month 0', '2025-00-10'],
  ['day 0', '2025-09-00'],
  ['one digit', '2025-9-12'],
  ['a year of two digits', '25-09-12'],
  ['a year of five digits', '12025-09-12'],
  ['a time', '2025-09-12T00:00:00Z'],
  ['a line break', '2025-09-12\n'],
  ['spaces', ' 2025-09-12'],
  ['other digits', '٢٠٢٥-٠٩-١٢'],
  ['words', 'yesterday'],
  ['nothing', ''],
])('%s is no day', (_what, text) => {
  expect(isDay(text)).toBe(false)
})

test('days are numbered from 1 January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1970-01-02')).toBe(1)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(dayNumber('2025-09-12')).toBe(20343)
})

test('a number leads back to its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (number) => {
      const day = dayFromNumber(number)
      expect(isDay(day)).toBe(true)
      expect(dayNumber(day)).toBe(number)
    }),
  )
})

test('days order as their texts do', () => {
  const number = fc.integer({ min: 0, max: 100_000 })
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b)
    }),
  )
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2024-02-29', 365, '2025-02-28'],
  ['2025-09-12', 0, '2025-09-12'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

test('the month of a day', () => {
  expect(monthOf('2025-09-12')).toBe('2025-09')
})

test("today is the reader's own day, with two digits for month and day", () => {
  expect(today(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05')
  expect(today(new Date(2025, 0, 5, 0, 0))).toBe('2025-01-05')
})

test.each([
  ['2025-09', true],
  ['0999-12', true],
  ['2025-13', false],
  ['2025-00', false],
  ['2025-9', false],
  ['2025-09-01', false],
])('%s is a month: %s', (text, is) => {
  expect(isMonth(text)).toBe(is)
})

test('months are counted over the ends of years', () => {
  expect(monthsBetween('2024-11', '2025-02')).toBe(3)
  expect(addMonths('2024-11', 2)).toBe('2025-01')
  expect(addMonths('2025-01', -1)).toBe('2024-12')
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 30_000 }), fc.integer({ min: -12, max: 100 }), (start, months) => {
      const month = addMonths('0000-01', start)
      expect(monthsBetween(month, addMonths(month, months))).toBe(months)
    }),
  )
})

test('a month ends with its last day', () => {
  expect(daysOfMonth('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  expect(daysOfMonth('2025-12')).toEqual({ first: '2025-12-01', last: '2025-12-31' })
})
