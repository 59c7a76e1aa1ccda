import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../../content/archive/archive.ts'
import { exportCells } from '../../content/export/columns.ts'
import { LEDGER_TABLE_COLUMNS, ledgerRows } from '../../content/export/ledgerTable.ts'
import { deriveLedger } from '../../content/money/deriveLedger.ts'
import { EMPTY_LEDGER } from '../../content/money/ledgerView.ts'
import { MEASURES } from '../../content/money/measures.ts'
import { formatCsv } from '../../content/text/formatCsv.ts'
import type { Site } from '../site/site.ts'

const COLUMNS = LEDGER_TABLE_COLUMNS.filter((column) => column !== 'currency')

/** Writes the whole ledger as CSV, its money, power and shares one after the other, each the newest first: a row an amount. */
export async function writeLedgerFile(archive: Archive, site: Pick<Site, 'url'>, folder: string): Promise<void> {
  const ledgers = await Promise.all(
    MEASURES.map((measure) => deriveLedger(archive, { ...EMPTY_LEDGER, measure }, Number.POSITIVE_INFINITY)),
  )
  const rows = ledgers.flatMap(({ rows: own, labels }) => ledgerRows(own, labels, site.url))
  writeFileSync(
    join(folder, 'data/ledger.csv'),
    formatCsv(
      COLUMNS,
      rows.map((row) => exportCells(COLUMNS, row)),
    ),
  )
}
