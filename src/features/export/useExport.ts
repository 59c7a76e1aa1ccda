import { useRef, useState } from 'react'
import type { ColumnKey } from '../../content/export/columns.ts'
import type { ExportTable } from '../../content/export/formatExport.ts'
import { today } from '../../content/text/day.ts'
import { retryable } from '../../data/retryable.ts'
import type { ExportFormat } from './saveExport.ts'
import { viewAddress } from './viewAddress.ts'

/** Loads what is exported. It may tell of the sources that it collects on the way, how many of how many. */
export type LoadExport<K extends ColumnKey> = (onSources: (done: number, of: number) => void) => Promise<ExportTable<K>>

export type ExportState =
  | { at: 'start' | 'loading' | 'failed' }
  | { at: 'sources'; done: number; of: number }
  /** Under this name, of the view at this address. */
  | { at: 'saved'; file: string; view: string }

const code = retryable(() => import('./saveExport.ts'))

/** Makes a file of everything that a view holds. It is whole, or it is not saved; one is made at a time. */
export function useExport<K extends ColumnKey>(load: LoadExport<K>): [ExportState, (format: ExportFormat) => Promise<void>] {
  const [state, setState] = useState<ExportState>({ at: 'start' })
  const busy = useRef(false)
  const make = async (format: ExportFormat) => {
    const origin = { view: viewAddress(), exported: today() }
    const [table, { saveExport }] = await Promise.all([load((done, of) => setState({ at: 'sources', done, of })), code.load()])
    // Thousands of rows have just been read: the page has its turn before they are written.
    await new Promise((resolve) => setTimeout(resolve))
    setState({ at: 'saved', file: saveExport(table, format, origin), view: origin.view })
  }
  const save = async (format: ExportFormat) => {
    if (busy.current) return
    busy.current = true
    setState({ at: 'loading' })
    await make(format).catch(() => setState({ at: 'failed' }))
    busy.current = false
  }
  // What was saved of one list says nothing of the next.
  const isOfView = state.at !== 'saved' || state.view === viewAddress()
  return [isOfView ? state : { at: 'start' }, save]
}
