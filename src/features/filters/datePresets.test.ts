import { afterEach, expect, test } from 'vitest'
import { setThisSite, THIS_SITE } from '../../content/site/thisSite.ts'
import { datePresets } from './datePresets.ts'

const before = THIS_SITE
afterEach(() => setThisSite(before))

const cover = (until: string | null) => setThisSite({ ...before, coverage: until === null ? null : { until, note: null } })
const told = (today: string) => datePresets(today).map(({ name, from, to }) => `${name}: ${from} to ${to}`)

test('they count from the day to which the archive reaches', () => {
  cover('2026-06-24')
  expect(told('2026-11-30')).toEqual([
    'All dates: null to null',
    'Latest 30 days: 2026-05-26 to 2026-06-24',
    'This year: 2026-01-01 to 2026-12-31',
    'Last year: 2025-01-01 to 2025-12-31',
  ])
})

test('years that are over for the reader go by their numbers', () => {
  cover('2026-06-24')
  expect(told('2027-01-01').slice(2)).toEqual(['2026: 2026-01-01 to 2026-12-31', '2025: 2025-01-01 to 2025-12-31'])
})

test("they count from the reader's day where nothing is said of the archive's", () => {
  cover(null)
  expect(told('2026-11-30').slice(1)).toEqual([
    'Last 30 days: 2026-11-01 to 2026-11-30',
    'This year: 2026-01-01 to 2026-12-31',
    'Last year: 2025-01-01 to 2025-12-31',
  ])
})
