/** A cell of a table: text, a number, or nothing. */
export type CsvCell = string | number | null

/**
 * A table as CSV (RFC 4180: CRLF after each line, quotes doubled), its first row the names of the columns. Text that a
 * spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe in
 * front, as OWASP advises; numbers stay numbers.
 */
export function formatCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map(formatCsvRow).join('')
}

/** One line of such a table, for those that are too long to be held whole. */
export function formatCsvRow(row: readonly CsvCell[]): string {
  return `${row.map(formatCell).join(',')}\r\n`
}

function formatCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
