import type { ExportTable } from '../../content/export/formatExport.ts'
import { LEDGER_NOTES, LEDGER_TABLE_COLUMNS, ledgerRows } from '../../content/export/ledgerTable.ts'
import type { Ledger } from '../../content/money/ledger.ts'
import type { Measure } from '../../content/money/measures.ts'
import { describeBounds } from '../../content/money/sums.ts'
import { MEASURE_WORDS } from './measureWords.ts'

type Column = (typeof LEDGER_TABLE_COLUMNS)[number]

/** A row an amount, in the view's order, with the sums of the view. `root` is the site's, with a slash at its end. */
export function exportLedger({ rows, labels, totals, asOf }: Ledger, measure: Measure, root: string): ExportTable<Column> {
  const other: Column = measure === 'money' ? 'unit' : 'currency'
  const isMoney = measure === 'money'
  return {
    name: isMoney ? 'Ledger' : `Ledger, ${MEASURE_WORDS[measure].name.toLowerCase()}`,
    asOf,
    columns: LEDGER_TABLE_COLUMNS.filter((column) => column !== other),
    rows: ledgerRows(rows, labels, root),
    rowsKey: 'amounts',
    notes: measure === 'equity' ? [...LEDGER_NOTES, 'Shares of different companies are never added up.'] : LEDGER_NOTES,
    totals: totals.map((total) => ({
      ...(isMoney ? { currency: total.unit } : { unit: total.unit }),
      status: total.status,
      value: total.value,
      amounts: total.count,
      left_out: total.leftOutCount,
      caveat: describeBounds(total),
    })),
  }
}
