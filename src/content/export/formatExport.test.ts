import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readCsv } from '../../../tests/readCsv.ts'
import { setThisSite, THIS_SITE } from '../site/thisSite.ts'
import { type ExportTable, formatExportCsv, formatExportJson } from './formatExport.ts'

const ORIGIN = { view: 'https://example.org/ledger/?kind=cloud', exported: '2026-11-25' }
const table = {
  name: 'Ledger',
  asOf: '2026-06-24',
  columns: ['date', 'from', 'value', 'counted_in'],
  rows: [
    { date: '2025-01-01', from: 'Apple, Inc.', value: 1e9, counted_in: null },
    { date: '2025-02-01', from: null, value: 5, counted_in: 'https://example.org/articles/a/' },
  ],
  rowsKey: 'amounts',
  notes: [],
} satisfies ExportTable<'date' | 'from' | 'value' | 'counted_in'>

test('as CSV: a row each, with the view and the day that it is as of', () => {
  expect(formatExportCsv(table, ORIGIN).split('\r\n')).toEqual([
    '\ufeffdate,from,value,counted_in,view,as_of',
    `2025-01-01,"Apple, Inc.",1000000000,,${ORIGIN.view},2026-06-24`,
    `2025-02-01,,5,https://example.org/articles/a/,${ORIGIN.view},2026-06-24`,
    '',
  ])
})

test('as JSON: where it comes from, and the rows by the same names', () => {
  expect(JSON.parse(formatExportJson(table, ORIGIN))).toEqual({
    name: 'Ledger',
    view: ORIGIN.view,
    as_of: '2026-06-24',
    exported: '2026-11-25',
    count: 2,
    amounts: table.rows,
  })
})

test('as JSON: to which day the archive reaches, where its publisher says so', () => {
  const before = THIS_SITE
  onTestFinished(() => setThisSite(before))
  setThisSite({ ...before, coverage: { until: '2026-06-30', note: null } })
  expect(JSON.parse(formatExportJson(table, ORIGIN))).toMatchObject({ as_of: '2026-06-24', covers_until: '2026-06-30' })
})

test('notes and totals stand before the rows', () => {
  const totals = [{ currency: 'USD', status: 'announced', value: 5, amounts: 1, left_out: 1, caveat: 'holds lower bounds' }]
  const file = JSON.parse(formatExportJson({ ...table, notes: ['Mind the gap.'], totals }, ORIGIN))
  expect(file).toMatchObject({ notes: ['Mind the gap.'], totals })
  expect(Object.keys(file)).toEqual(['name', 'view', 'as_of', 'exported', 'count', 'notes', 'totals', 'amounts'])
})

const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '-', ' ', 'é', '東') })
const row = fc.record({
  title: text,
  companies: fc.array(text),
  from: fc.option(text),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
})

test('every row of a CSV has as many cells as its head, whatever texts hold, and JSON holds them as they are', () => {
  fc.assert(
    fc.property(fc.array(row), text, (rows, name) => {
      const columns = ['title', 'companies', 'from', 'value'] as const
      const any: ExportTable<(typeof columns)[number]> = { name, asOf: null, columns, rows, rowsKey: 'ties', notes: [] }
      const records = readCsv(formatExportCsv(any, ORIGIN))
      expect(records).toHaveLength(rows.length + 1)
      for (const record of records) expect(record).toHaveLength(columns.length + 2)
      const file = JSON.parse(formatExportJson(any, ORIGIN))
      expect([file.name, file.count]).toEqual([name, rows.length])
      expect(file.ties).toEqual(JSON.parse(JSON.stringify(rows)))
    }),
  )
})
