import { expect, test } from 'vitest'
import { dayBefore, findNamedSpans } from './promisedDays.ts'

const WRITTEN = '2025-09-12'

test.each([
  ['the second half of 2026', '2026-12-31'],
  ['the first half of next year', '2026-06-30'],
  ['the first quarter of 2026', '2026-03-31'],
  ['the last quarter of the year', '2025-12-31'],
  ['Q3 2026', '2026-09-30'],
  ['H1 2026', '2026-06-30'],
  ['2H 2026', '2026-12-31'],
  ['March 2026', '2026-03-31'],
  ['March', '2026-03-31'],
  ['September', '2025-09-30'],
  ['the end of August', '2026-08-31'],
  ['mid-April', '2026-04-30'],
  ['Feb. 2028', '2028-02-29'],
  ['31 December 2031', '2031-12-31'],
  ['December 31, 2031', '2031-12-31'],
  ['1 October', '2025-10-01'],
  ['11 September', '2026-09-11'],
  ['2027', '2027-12-31'],
  ['mid-2026', '2026-08-31'],
  ['mid to late 2026', '2026-12-31'],
  ['early 2026', '2026-04-30'],
  ['the end of 2026', '2026-12-31'],
  ['2019 to 2020', '2020-12-31'],
  ['later this year', '2025-12-31'],
  ['the end of the year', '2025-12-31'],
  ['next year', '2026-12-31'],
  ['early next year', '2026-04-30'],
  ['next month', '2025-10-31'],
  ['this autumn', '2025-12-31'],
  ['in the spring', '2026-06-30'],
  ['the winter of 2026', '2027-03-31'],
  ['within 90 days', '2025-12-11'],
  ['over the next three years', '2028-09-14'],
  ['in the coming weeks', '2025-11-11'],
])('%s ends on %s', (words, last) => {
  expect(findNamedSpans(`It says ${words}.`, WRITTEN).map((span) => span.last)).toEqual([last])
})

test.each(['The fall came soon', 'It may march on', '2,026 chips', '$2026', '2026%', 'fiscal 2027', 'the 20260 chips', 'within reach'])(
  '%s names no span',
  (words) => {
    expect(findNamedSpans(words, WRITTEN)).toEqual([])
  },
)

test.each([
  ['2026', '2025-12-31'],
  ['March 2026', '2026-02-28'],
  ['5 March 2026', '2026-03-04'],
  ['March 5, 2026', '2026-03-04'],
  ['the end of 2026', '2026-12-31'],
  ['early 2027', '2027-04-30'],
])('before %s is by %s', (words, day) => {
  const [span] = findNamedSpans(words, WRITTEN)
  expect(span && dayBefore(span)).toBe(day)
})
