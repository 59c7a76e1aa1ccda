import { ArrowDown, ArrowUp } from 'lucide'
import type { RefObject } from 'react'
import type { Ledger } from '../../content/money/ledger.ts'
import type { LedgerChange, LedgerColumn, LedgerView } from '../../content/money/ledgerView.ts'
import { Icon } from '../../ui/Icon.tsx'
import { AmountRow } from './AmountRow.tsx'
import { MEASURE_WORDS } from './measureWords.ts'

/** In the order of the table; `rises` tells whether a column begins with the lowest, and the others with the highest. */
const COLUMNS: readonly { column: LedgerColumn; rises: boolean; className?: string }[] = [
  { column: 'date', rises: false },
  { column: 'from', rises: true },
  { column: 'to', rises: true },
  { column: 'what', rises: true },
  { column: 'value', rises: false, className: 'amount-value' },
  { column: 'status', rises: true },
]

interface AmountTableProps {
  ledger: Ledger
  view: LedgerView
  list: RefObject<HTMLTableSectionElement | null>
  onUpdate: (change: LedgerChange) => void
}

/**
 * Every amount. Rows are grids, so that on a phone the same table reads as cards and the heads of its columns as a row of
 * ways to sort.
 */
export function AmountTable({ ledger: { rows, labels }, view, list, onUpdate }: AmountTableProps) {
  const words = { date: 'Date', status: 'Status', ...MEASURE_WORDS[view.measure] }
  return (
    <table className="amounts block text-sm">
      <caption className="sr-only">
        Disclosed {words.several}.<span className="needs-scripts"> The heads of the columns sort them.</span>
      </caption>
      <thead className="block">
        <tr className="amount-row border-b border-edge py-1.5">
          {COLUMNS.map(({ column, rises, className = '' }) => {
            const name = words[column]
            const isSorted = view.sort === column
            const isRising = rises !== view.reversed
            return (
              <th
                key={column}
                scope="col"
                className={`text-left font-normal ${className}`}
                aria-sort={isSorted ? (isRising ? 'ascending' : 'descending') : undefined}
              >
                <button
                  type="button"
                  className={`printed needs-scripts inline-flex min-h-6 items-center gap-1 max-md:min-h-9 ${isSorted ? 'font-semibold text-ink' : 'text-muted'}`}
                  onClick={() => onUpdate((current) => sortedBy(current, column))}
                >
                  {name}
                  {isSorted && <Icon shape={isRising ? ArrowUp : ArrowDown} size={13} />}
                </button>
                <span className="without-scripts text-muted">{name}</span>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody ref={list} className="block">
        {rows.map((entry) => (
          <AmountRow key={entry.row.id} entry={entry} labels={labels} />
        ))}
      </tbody>
    </table>
  )
}

/** The first click on a head begins with what its column is asked for most, the next one turns that round. */
function sortedBy(view: LedgerView, column: LedgerColumn): LedgerView {
  return { ...view, sort: column, reversed: view.sort === column && !view.reversed }
}
