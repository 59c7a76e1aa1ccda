import { expect, test } from 'vitest'
import { readCsv } from '../../../tests/readCsv.ts'
import { formatExportCsv, formatExportJson } from '../../content/export/formatExport.ts'
import { exportHistogram } from './exportHistogram.ts'

const HISTOGRAM = { start: '2024-12', totals: [3, 0, 2], counts: [1, 0, 2] }
const ORIGIN = { view: 'https://example.org/?kind=cloud', exported: '2026-11-30' }

test('every month has a row, oldest first, with all of its announcements and those that match', () => {
  const csv = formatExportCsv(exportHistogram(HISTOGRAM, '2025-02-20'), ORIGIN)
  expect(readCsv(csv.replace('\ufeff', ''))).toEqual([
    ['month', 'announcements', 'matching_announcements', 'view', 'as_of'],
    ['2024-12', '3', '1', ORIGIN.view, '2025-02-20'],
    ['2025-01', '0', '0', ORIGIN.view, '2025-02-20'],
    ['2025-02', '2', '2', ORIGIN.view, '2025-02-20'],
  ])
})

test('the same as JSON, which says that no date of the view counts', () => {
  const { months, notes, count } = JSON.parse(formatExportJson(exportHistogram(HISTOGRAM, null), ORIGIN))
  expect(months).toHaveLength(3)
  expect([count, months[0]]).toEqual([3, { month: '2024-12', announcements: 3, matching_announcements: 1 }])
  expect(notes[0]).toContain('but its dates')
})

test('an archive without articles has no months', () => {
  expect(exportHistogram({ start: null, totals: [], counts: [] }, null).rows).toEqual([])
})
