import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveLedger } from '../../content/money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../../content/money/ledgerView.ts'
import { exportCsv, exportJson } from './exportLedger.ts'

const PLACE = { address: 'https://example.org/news/ledger/?sort=value', root: 'https://example.org/news/' }
const amount = { value: 1e9, currency: 'USD', what: 'shares', from: 'microsoft', to: 'openai' }
const archive = memoryArchive({
  first: articleFile({ date: '2025-01-01', amounts: [{ ...amount, qualifier: 'up to' }] }),
  second: articleFile({ date: '2025-02-01', title: '=1+1, "quoted"', status: 'completed', amounts: [{ ...amount, sameAs: 'first' }] }),
})

test('CSV has a row an amount with its source, what counts it, and the view that it comes from', async () => {
  const lines = exportCsv(await deriveLedger(archive, EMPTY_LEDGER, 100), PLACE).split('\r\n')
  expect(lines[0]).toBe('\ufeffdate,from,to,what,qualifier,value,currency,status,kind,article,article address,counted in,view,as of')
  expect(lines[1]).toBe(
    `2025-02-01,MICROSOFT,OPENAI,shares,,1000000000,USD,completed,agreement,"'=1+1, ""quoted""",https://example.org/news/articles/second/,https://example.org/news/articles/first/,${PLACE.address},2025-02-01`,
  )
  expect(lines[2]).toContain('shares,up to,1000000000,USD,announced')
  expect(lines).toHaveLength(4)
})

test('JSON has the same with the sums and what has to be known about them', async () => {
  const file: unknown = JSON.parse(exportJson(await deriveLedger(archive, EMPTY_LEDGER, 100), PLACE))
  expect(file).toMatchObject({
    view: PLACE.address,
    asOf: '2025-02-01',
    totals: [
      { currency: 'USD', status: 'completed', value: 0, amounts: 0, leftOut: 1, caveat: null },
      { currency: 'USD', status: 'announced', value: 1e9, amounts: 1, leftOut: 0, caveat: 'holds upper bounds (“up to”)' },
    ],
    amounts: [{ from: { id: 'microsoft', name: 'MICROSOFT' }, countedIn: 'https://example.org/news/articles/first/' }, { countedIn: null }],
  })
})
