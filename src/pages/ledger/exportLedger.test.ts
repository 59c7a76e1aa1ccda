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
  const lines = formatExportCsv(exportLedger(ledger, ROOT), ORIGIN).split('\r\n')
  expect(lines[0]).toBe('\ufeffdate,from,from_id,to,to_id,what,qualifier,value,currency,status,kind,title,address,counted_in,view,as_of')
  expect(lines[1]).toBe(
    `2025-02-01,MICROSOFT,microsoft,OPENAI,openai,shares,,1000000000,USD,completed,agreement,"'=1+1, ""quoted""",https://example.org/news/articles/second/,https://example.org/news/articles/first/,${ORIGIN.view},2025-02-01`,
  )
  expect(lines[2]).toContain('shares,up to,1000000000,USD,announced')
  expect(lines).toHaveLength(4)
})

test('JSON has the same with the sums and what has to be known about them', async () => {
  const file: unknown = JSON.parse(formatExportJson(exportLedger(await deriveLedger(archive, EMPTY_LEDGER, 100), ROOT), ORIGIN))
  expect(file).toMatchObject({
    name: 'Ledger',
    view: ORIGIN.view,
    as_of: '2025-02-01',
    count: 2,
    notes: expect.arrayContaining(['Sums count money that several articles tell of once; rows with counted_in are left out of them.']),
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
