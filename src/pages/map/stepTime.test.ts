import { expect, test } from 'vitest'
import { stepTime } from './stepTime.ts'

/** March 2023 to June 2026. */
const histogram = { start: '2023-03', totals: Array.from({ length: 40 }, () => 1), counts: Array.from({ length: 40 }, () => 1) }
const days = (from: string | null, to: string | null) => ({ from, to })

test.each([
  [days('2025-01-01', '2025-12-31'), -1, days('2024-01-01', '2024-12-31')],
  [days('2025-01-01', '2025-12-31'), 1, days('2026-01-01', '2026-12-31')],
  [days('2025-03-15', null), -1, days('2024-03-15', null)],
  [days(null, '2024-02-29'), 1, days(null, '2025-02-28')],
  [days('2023-01-01', '2023-12-31'), -1, null],
  [days('2026-01-01', '2026-12-31'), 1, null],
  [days(null, null), -1, days('2026-01-01', '2026-12-31')],
  [days(null, null), 1, null],
] as const)('%o by %i years leads to %o', (from, years, to) => {
  expect(stepTime(histogram, from, years)).toEqual(to)
})

test('an archive without news has no steps', () => {
  expect(stepTime({ start: null, totals: [], counts: [] }, days(null, null), -1)).toBeNull()
})
