import { expect, test } from 'vitest'
import { suggestPeriod } from './suggestPeriod.ts'

test.each([
  ['annually', 'year'],
  ['quater', 'quarter'],
  ['Q3 2026', '2026-Q3'],
  ['2026 H1', '2026-H1'],
  ['July 2026', '2026-07'],
  ['in Sept. 2026', '2026-09'],
  ['May, 2026', '2026-05'],
  ['2026-7', '2026-07'],
  ['07/2026', '2026-07'],
  ['FY2026', '2026'],
  ['fiscal 2026', '2026'],
  ['Financial Year 2026', '2026'],
])('%s is %s', (written, period) => {
  expect(suggestPeriod(written)).toBe(period)
})

test.each([['market 2026'], ['maybe 2026'], ['decade 2030'], ['Jan–Mar 2026'], ['2026-13'], ['2026-07-01'], ['soon']])(
  'what is meant by %s is not guessed',
  (written) => {
    expect(suggestPeriod(written)).toBe(null)
  },
)
