import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { site } from '../../../tests/fixtures/site.ts'
import { readCsv } from '../../../tests/readCsv.ts'
import { exportList } from '../../features/export/exportList.ts'
import { exportLedger } from '../../pages/ledger/exportLedger.ts'
import { writeArchiveFiles } from '../../publish/data/archiveFiles.ts'
import { deriveLedger } from '../money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../money/ledgerView.ts'
import { deriveAllCards } from '../query/allCards.ts'
import { EMPTY_FILTER } from '../query/filter.ts'
import { type ExportTable, formatExportCsv, formatExportJson } from './formatExport.ts'

const FILE = articleFile({
  title: '=1+1, a "title"',
  summary: 'A *new* deal',
  whyItMatters: ['It *matters*. A lot.', 'And more.'],
  roles: { openai: ['licensor'] },
  amounts: [{ value: 5, currency: 'EUR', what: 'a stake', from: 'microsoft', to: 'openai' }],
})
const ROOT = 'https://example.org/news/'
const ORIGIN = { view: ROOT, exported: '2026-11-25' }
const archive = memoryArchive({ a: FILE })

async function listOf() {
  const all = await deriveAllCards(archive, { filter: EMPTY_FILTER, scope: null })
  return exportList({ ...all, name: 'Timeline', root: ROOT, articles: new Map([['a', await archive.article('a')]]) })
}

/** The one row of a table, by the names of its columns. */
function rowOf(csv: string): Map<string, string> {
  const [head = [], row = []] = readCsv(csv.replace('\ufeff', ''))
  return new Map(head.map((name, i) => [name, row[i] ?? '']))
}

test('a column of one name has the same cell in the list, in the ledger and in the archive', async () => {
  const folder = temporaryFolder({ 'articles/a.json': FILE })
  await writeArchiveFiles({ archive, site: site(), folder, find: (path) => join(folder, path), digests: new Map() }, async (_parts, make) =>
    Buffer.from(await make()),
  )
  const rows = [
    rowOf(readFileSync(join(folder, 'data/archive.csv'), 'utf8')),
    rowOf(formatExportCsv(await listOf(), ORIGIN)),
    rowOf(formatExportCsv(exportLedger(await deriveLedger(archive, EMPTY_LEDGER, 100), 'money', ROOT), ORIGIN)),
  ]
  const cells = new Map<string, Set<string>>()
  for (const row of rows) for (const [name, cell] of row) cells.set(name, (cells.get(name) ?? new Set()).add(cell))
  expect([...cells].filter(([, different]) => different.size > 1)).toEqual([])
  const [, list, ledger] = rows
  expect([...(list?.keys() ?? [])].filter((name) => ledger?.has(name))).toEqual([
    'address',
    'date',
    'title',
    'kind',
    'status',
    'view',
    'as_of',
  ])
})

test('JSON has all that the columns of CSV have, once for the file or in each row', async () => {
  const ledger = exportLedger(await deriveLedger(archive, EMPTY_LEDGER, 100), 'money', ROOT)
  const check = (csv: string, json: string, rowsKey: ExportTable<never>['rowsKey']) => {
    const { [rowsKey]: rows, ...envelope } = JSON.parse(json)
    const told = [...Object.keys(rows[0]), ...Object.keys(envelope)]
    expect(told).toEqual(expect.arrayContaining([...rowOf(csv).keys()]))
    return Object.keys(envelope).filter((key) => key !== 'totals')
  }
  const list = await listOf()
  expect(check(formatExportCsv(list, ORIGIN), formatExportJson(list, ORIGIN), 'announcements')).toEqual(
    check(formatExportCsv(ledger, ORIGIN), formatExportJson(ledger, ORIGIN), 'amounts'),
  )
})
