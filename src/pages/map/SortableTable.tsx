import { ArrowDown, ArrowUp } from 'lucide'
import { type ReactNode, useId, useState } from 'react'
import type { ColumnKey } from '../../content/export/columns.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { ExportButton } from '../../features/export/ExportButton.tsx'
import { Icon } from '../../ui/Icon.tsx'

export interface TableColumn<T> {
  name: string
  /** What rows are sorted by. */
  value: (row: T) => string | number
  /** What the table shows, where that is not the value. */
  cell?: (row: T) => ReactNode
}

interface SortableTableProps<T, K extends ColumnKey> {
  name: string
  rows: readonly T[]
  columns: readonly TableColumn<T>[]
  keyOf: (row: T) => string
  /** The table as a file, with its rows in the order that is shown. */
  toExport: (rows: readonly T[]) => ExportTable<K>
}

/** A table that can be sorted by any of its columns: numbers and days in descending order first, names in ascending order. */
export function SortableTable<T, K extends ColumnKey>({ name, rows, columns, keyOf, toExport }: SortableTableProps<T, K>) {
  const headingId = useId()
  const [order, setOrder] = useState<{ column: string; descending: boolean } | null>(null)
  const sortColumn = columns.find((column) => column.name === order?.column)
  const sorted = sortColumn && order ? sortRows(rows, sortColumn.value, order.descending) : rows
  return (
    <div className="min-w-0">
      <div className="mb-1.5 flex items-baseline gap-3">
        <h2 id={headingId} className="font-serif text-lg/tight font-semibold">
          {name} <span className="ml-1 font-sans text-sm font-normal text-faint figures">{formatNumber(rows.length)}</span>
        </h2>
        <ExportButton
          of={name.toLowerCase()}
          what="table"
          note={`The ${name.toLowerCase()} of this table, in the order that it shows.`}
          load={async () => toExport(sorted)}
          className="ml-auto"
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-labelledby={headingId} tabIndex={0} className="max-h-[30rem] overflow-auto border-y border-rule">
        <table className="w-full text-left text-sm figures">
          <thead className="sticky top-0 bg-paper">
            <tr>
              {columns.map((column) => (
                <HeadCell
                  key={column.name}
                  name={column.name}
                  descending={column.name === order?.column ? order.descending : null}
                  onSort={() => setOrder({ column: column.name, descending: nextDirection(order, column, rows) })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)} className="border-t border-rule">
                {columns.map(({ name: column, value, cell }) => (
                  <td key={column} className="py-1.5 pr-3">
                    {cell ? cell(row) : formatValue(value(row))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function HeadCell({ name, descending, onSort }: { name: string; descending: boolean | null; onSort: () => void }) {
  const sort = descending === null ? undefined : descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={sort} className="pr-3 font-semibold text-ink">
      <button type="button" className="printed flex min-h-8 items-center gap-1 text-left hover:underline" onClick={onSort}>
        {name}
        {descending !== null && <Icon shape={descending ? ArrowDown : ArrowUp} size={13} />}
      </button>
    </th>
  )
}

function formatValue(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : value
}

/** Rows with equal values keep the order that they had. */
function sortRows<T>(rows: readonly T[], value: TableColumn<T>['value'], descending: boolean): T[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((one, other) => {
    const [left, right] = [value(one), value(other)]
    const compared = typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'en')
    return sign * compared
  })
}

/** The direction after a click on a column: a second click reverses it; the first puts what is large or late on top. */
function nextDirection<T>(
  order: { column: string; descending: boolean } | null,
  { name, value }: TableColumn<T>,
  rows: readonly T[],
): boolean {
  if (order?.column === name) return !order.descending
  const [first] = rows
  const sample = first === undefined ? '' : value(first)
  return typeof sample === 'number' || /^\d{4}-\d{2}-\d{2}$/.test(sample)
}
