import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { formatExportCsv, formatExportJson } from '../../content/export/formatExport.ts'
import { deriveLedger } from '../../content/money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../../content/money/ledgerView.ts'
import { exportLedger } from './exportLedger.ts'

const ROOT = 'https://example.org/news/'
const ORIGIN = { view: 'https://example.org/news/ledger/?sort=value', exported: '2026-11-25' }
const amount = { value: 1e9, currency: 'USD', what: 'shares', from: 'microsoft', to: 'openai' }
const archive = memoryArchive({
  first: articleFile({ date: '2025-01-01', amounts: [{ ...amount, qualifier: 'up to' }] }),
  second: articleFile({ date: '2025-02-01', title: '=1+1, "quoted"', status: 'completed', amounts: [{ ...amount, sameAs: 'first' }] }),
})

test('CSV has a row an amount with its source, what counts it, and the view that it comes from', async () => {
  const ledger = await deriveLedger(archive, EMPTY_LEDGER, 100)
  const lines = formatExportCsv(exportLedger(ledger, 'money', ROOT), ORIGIN).split('\r\n')
  expect(lines[0]).toBe(
    '\ufeffdate,from,from_id,to,to_id,what,qualifier,value,most,currency,period,status,kind,title,address,counted,counted_in,part_of,ended_by,view,as_of',
  )
  expect(lines[1]).toBe(
    `2025-02-01,MICROSOFT,microsoft,OPENAI,openai,shares,,1000000000,,USD,,completed,agreement,"'=1+1, ""quoted""",https://example.org/news/articles/second/,0,https://example.org/news/articles/first/,,,${ORIGIN.view},2025-02-01`,
  )
  expect(lines[2]).toContain('shares,up to,1000000000,,USD,,announced')
  expect(lines).toHaveLength(4)
})

test('JSON has the same with the sums and what has to be known about them', async () => {
  const file: unknown = JSON.parse(formatExportJson(exportLedger(await deriveLedger(archive, EMPTY_LEDGER, 100), 'money', ROOT), ORIGIN))
  expect(file).toMatchObject({
    name: 'Ledger',
    view: ORIGIN.view,
    as_of: '2025-02-01',
    count: 2,
    notes: expect.arrayContaining([expect.stringContaining('add up the column counted, not value')]),
    totals: [
      { currency: 'USD', status: 'completed', value: 0, amounts: 0, left_out: 1, caveat: null },
      { currency: 'USD', status: 'announced', value: 1e9, amounts: 1, left_out: 0, caveat: 'holds upper bounds (“up to”)' },
    ],
    amounts: [
      {
        from: 'MICROSOFT',
        from_id: 'microsoft',
        title: '=1+1, "quoted"',
        address: 'https://example.org/news/articles/second/',
        counted_in: 'https://example.org/news/articles/first/',
      },
      { counted_in: null },
    ],
  })
})

test('of power the unit, what is a part of what, ranges and periods stand in columns of their own, and add up to the totals', async () => {
  const deals = memoryArchive({
    plan: articleFile({
      date: '2025-01-01',
      status: 'intended',
      sizes: [{ value: 7, unit: 'GW', what: 'sites', to: 'openai' }],
      amounts: [{ value: 20, most: 25, currency: 'USD', period: 'year', what: 'rent' }],
    }),
    contract: articleFile({
      date: '2025-02-01',
      sizes: [{ value: 4.5, unit: 'GW', what: 'a site', from: 'microsoft', to: 'openai', partOf: 'plan' }],
    }),
  })
  const power = exportLedger(await deriveLedger(deals, { ...EMPTY_LEDGER, measure: 'power' }, 100), 'power', ROOT)
  expect(power.columns).toContain('unit')
  expect(power.columns).not.toContain('currency')
  expect(power.rows).toMatchObject([
    { value: 4_500, unit: 'MW', counted: 4_500, part_of: 'https://example.org/news/articles/plan/' },
    { value: 7_000, unit: 'MW', counted: 2_500, part_of: null },
  ])
  expect(power.totals).toMatchObject([
    { unit: 'MW', status: 'announced', value: 4_500 },
    { unit: 'MW', status: 'intended', value: 2_500 },
  ])
  const money = exportLedger(await deriveLedger(deals, EMPTY_LEDGER, 100), 'money', ROOT)
  expect(money.rows).toMatchObject([{ value: 20, most: 25, period: 'year', counted: 0, counted_in: null }])
})
