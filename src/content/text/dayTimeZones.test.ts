import { afterEach, expect, test, vi } from 'vitest'

/* A day has no zone: what follows must hold wherever the reader is. Modules are loaded afresh under each zone. */

const ZONES = [
  { zone: 'Pacific/Honolulu', offset: 600 },
  { zone: 'Pacific/Kiritimati', offset: -840 },
  { zone: 'Europe/London', offset: 0 },
  { zone: 'America/Sao_Paulo', offset: 180 },
]

afterEach(() => {
  vi.unstubAllEnvs()
})

async function loadUnder({ zone, offset }: (typeof ZONES)[number]) {
  vi.stubEnv('TZ', zone)
  expect(new Date(Date.UTC(2025, 0, 15)).getTimezoneOffset()).toBe(offset)
  vi.resetModules()
  const [day, format, { DayTable }] = await Promise.all([import('./day.ts'), import('./formatDay.ts'), import('../archive/dayTable.ts')])
  return { ...day, ...format, DayTable }
}

test.each(ZONES)('days are the days that were written in $zone', async (zone) => {
  const { isDay, dayNumber, dayFromNumber, addDays } = await loadUnder(zone)
  for (const day of ['2024-02-29', '2025-01-01', '2025-03-30', '2025-10-26', '2025-12-31']) {
    expect(isDay(day)).toBe(true)
    expect(dayFromNumber(dayNumber(day))).toBe(day)
    expect(addDays(addDays(day, 1), -1)).toBe(day)
  }
  expect(isDay('2025-02-29')).toBe(false)
  expect(dayNumber('2025-09-12')).toBe(20343)
  expect(addDays('2025-03-29', 2)).toBe('2025-03-31')
})

test.each(ZONES)('the 12th is shown as the 12th in $zone', async (zone) => {
  const { formatLongDay, formatShortDay, formatWeekday, formatMonth, formatSpan } = await loadUnder(zone)
  expect(formatLongDay('2025-09-12')).toBe('Friday, 12 September 2025')
  expect(formatShortDay('2025-09-01')).toBe('1 Sep 2025')
  expect(formatWeekday('2025-09-12')).toBe('Fri')
  expect(formatMonth('2025-09')).toBe('September 2025')
  expect(formatSpan('2024-02-01', '2024-02-29')).toBe('February 2024')
})

test.each(ZONES)('the months of the archive begin on their first day in $zone', async (zone) => {
  const { DayTable } = await loadUnder(zone)
  const table = DayTable.decode(DayTable.of(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01']).encode(), 'days')
  expect(table.months().map(({ month, start, end }) => [month, end - start])).toEqual([
    ['2025-08', 1],
    ['2025-09', 2],
    ['2025-10', 1],
  ])
  expect(table.dayOf(1)).toBe('2025-09-01')
})

test.each([
  { zone: 'Pacific/Honolulu', day: '2025-09-11' },
  { zone: 'Pacific/Kiritimati', day: '2025-09-13' },
])('today in $zone is the day of its own calendar, $day', async ({ zone, day }) => {
  const { today } = await loadUnder(ZONES.find((known) => known.zone === zone) ?? { zone, offset: Number.NaN })
  // In Honolulu the 11th still lasts at 09:30 UTC on the 12th; in Kiritimati the 13th has begun at 10:30 UTC on the 12th.
  expect(today(new Date(zone === 'Pacific/Honolulu' ? '2025-09-12T09:30:00Z' : '2025-09-12T10:30:00Z'))).toBe(day)
})
