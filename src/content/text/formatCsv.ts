/** A cell of a table: text, a number, or nothing. */
export type CsvCell = string | number | null

/**
 * A table as CSV (RFC 4180: CRLF after each line, quotes doubled), its first row the names of the columns. Text that a
 * spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe in
 * front, as OWASP advises; numbers stay numbers. It begins with the byte order mark, by which spreadsheets know UTF-8.
 */
export function formatCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return formatCsvHead(columns) + rows.map(formatCsvRow).join('')
}

/** The first line of such a table, with the byte order mark before it. */
export function formatCsvHead(columns: readonly string[]): string {
  return `\ufeff${formatCsvRow(columns)}`
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
