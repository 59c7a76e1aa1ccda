import { expect, test } from 'vitest'
import { describeAge } from './describeAge.ts'

test.each([
  ['the same day', '2025-09-12', '2025-09-12', null],
  ['a day before a year', '2024-09-12', '2025-09-11', null],
  ['a year', '2024-09-12', '2025-09-12', 'more than a year ago'],
  ['a day before two years', '2023-09-12', '2025-09-11', 'more than a year ago'],
  ['two years', '2023-09-12', '2025-09-12', 'more than 2 years ago'],
  ['ten years', '2015-01-01', '2025-09-12', 'more than 10 years ago'],
  ['the day before a leap day has its year', '2024-02-29', '2025-02-28', null],
  ['the day after it has', '2024-02-29', '2025-03-01', 'more than a year ago'],
  ['over new year', '2024-12-31', '2025-01-01', null],
  ['news of tomorrow', '2025-09-13', '2025-09-12', null],
])('an age: %s', (_what, date, now, expected) => {
  expect(describeAge(date, now)).toEqual(expected === null ? ['', '', ''] : ['This is news from ', expected, '.'])
})
