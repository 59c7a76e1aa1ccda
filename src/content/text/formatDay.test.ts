import { expect, test } from 'vitest'
import { dayOfMonth, formatLongDay, formatMonth, formatShortDay, formatShortMonth, formatSpan, formatWeekday } from './formatDay.ts'

test('a day in its long and short forms', () => {
  expect(formatLongDay('2025-09-12')).toBe('Friday, 12 September 2025')
  expect(formatShortDay('2025-09-12')).toBe('12 Sep 2025')
  expect(formatWeekday('2025-09-12')).toBe('Fri')
  expect(dayOfMonth('2025-09-02')).toBe(2)
})

test.each(['01 Jan', '02 Feb', '03 Mar', '04 Apr', '05 May', '06 Jun', '07 Jul', '08 Aug', '09 Sep', '10 Oct', '11 Nov', '12 Dec'])(
  'the short name of month %s has three letters',
  (row) => {
    const [month, name] = row.split(' ')
    expect(formatShortDay(`2025-${month}-05`)).toBe(`5 ${name} 2025`)
  },
)

test('a month', () => {
  expect(formatMonth('2025-01')).toBe('January 2025')
  expect(formatMonth('2024-12')).toBe('December 2024')
})

test.each([
  ['both sides open', null, null, null],
  ['open before', null, '2025-10-03', 'until 3 Oct 2025'],
  ['open after', '2025-09-12', null, 'since 12 Sep 2025'],
  ['one day', '2025-09-12', '2025-09-12', '12 Sep 2025'],
  ['a year', '2025-01-01', '2025-12-31', '2025'],
  ['years', '2023-01-01', '2025-12-31', '2023 to 2025'],
  ['a month', '2025-09-01', '2025-09-30', 'September 2025'],
  ['February of a common year', '2025-02-01', '2025-02-28', 'February 2025'],
  ['February of a leap year', '2024-02-01', '2024-02-29', 'February 2024'],
  ['February of a leap year without its last day', '2024-02-01', '2024-02-28', '1 Feb 2024 to 28 Feb 2024'],
  ['months', '2025-09-01', '2025-10-31', 'September 2025 to October 2025'],
  ['months of two years', '2024-12-01', '2025-01-31', 'December 2024 to January 2025'],
  ['days', '2025-09-12', '2025-10-03', '12 Sep 2025 to 3 Oct 2025'],
  ['from the first of a month to the middle of another', '2025-09-01', '2025-10-15', '1 Sep 2025 to 15 Oct 2025'],
  ['from the middle of a month to the last of another', '2025-09-02', '2025-10-31', '2 Sep 2025 to 31 Oct 2025'],
  ['from new year to the end of a month', '2025-01-01', '2025-06-30', 'January 2025 to June 2025'],
])('a span: %s', (_what, from, to, expected) => {
  expect(formatSpan(from, to)).toBe(expected)
})

test('a month in short', () => {
  expect(formatShortMonth('2025-09')).toBe('Sep 2025')
})
