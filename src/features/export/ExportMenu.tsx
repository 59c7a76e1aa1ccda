import type { ColumnKey } from '../../content/export/columns.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { type ExportState, type LoadExport, useExport } from './useExport.ts'

export interface ExportMenuProps<K extends ColumnKey> {
  /** What is exported, in sentences about it: "list". */
  what: string
  /** What the file will hold. */
  note: string
  load: LoadExport<K>
}

/** The two formats of the file, and how far it is. */
export function ExportMenu<K extends ColumnKey>({ what, note, load }: ExportMenuProps<K>) {
  const [state, save] = useExport(load)
  return (
    <>
      <p className="px-2.5 pt-1.5 pb-1 text-muted">{note}</p>
      <button type="button" className="menu-item" onClick={() => void save('csv')}>
        CSV <span className="text-muted">for spreadsheets</span>
      </button>
      <button type="button" className="menu-item" onClick={() => void save('json')}>
        JSON <span className="text-muted">for programs</span>
      </button>
      <p role="status" className="px-2.5 pb-1 empty:hidden">
        {stateText(state, what)}
      </p>
    </>
  )
}

function stateText(state: ExportState, what: string): string | null {
  switch (state.at) {
    case 'start':
      return null
    case 'loading':
      return `Collecting the ${what}…`
    case 'sources':
      return `Collecting sources: ${formatNumber(state.done)} of ${formatNumber(state.of)}`
    case 'saved':
      return `Saved as ${state.file}`
    case 'failed':
      return `A part of the ${what} could not be loaded, so nothing was saved. Check the connection, then try again.`
  }
}
