import type { ColumnKey } from '../../content/export/columns.ts'
import { type ExportOrigin, type ExportTable, formatExportCsv, formatExportJson } from '../../content/export/formatExport.ts'
import { saveFile } from '../../ui/copy/saveFile.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { exportFileName } from './exportFileName.ts'

const FORMATS = {
  csv: { type: 'text/csv;charset=utf-8', format: formatExportCsv },
  json: { type: 'application/json', format: formatExportJson },
}
export type ExportFormat = keyof typeof FORMATS

/** Hands the reader a table as a file, and returns the name of the file. Its code is fetched with the first export. */
export function saveExport<K extends ColumnKey>(table: ExportTable<K>, as: ExportFormat, origin: ExportOrigin): string {
  const { type, format } = FORMATS[as]
  const file = exportFileName(SITE_NAME, table.name, as)
  saveFile(file, type, format(table, origin))
  return file
}
