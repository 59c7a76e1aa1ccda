import { useQueryClient } from '@tanstack/react-query'
import type { Ledger } from '../../content/money/ledger.ts'
import type { LedgerView } from '../../content/money/ledgerView.ts'
import { retryable } from '../../data/retryable.ts'
import { useAsk } from '../../data/services.ts'
import { ExportButton } from '../../features/export/ExportButton.tsx'
import { wholeAddress } from '../../ui/links/wholeAddress.ts'
import { ledgerQuery } from './ledgerQuery.ts'
import { formatRows, MEASURE_WORDS } from './measureWords.ts'

const code = retryable(() => import('./exportLedger.ts'))

/** The amounts of the view as a file, all of them, with what has to be known about them. */
export function LedgerExportButton({ ledger: { count, total }, view }: { ledger: Ledger; view: LedgerView }) {
  const ask = useAsk()
  const client = useQueryClient()
  const load = async () => {
    const [ledger, { exportLedger }] = await Promise.all([client.query(ledgerQuery(ask, view, total)), code.load()])
    return exportLedger(ledger, view.measure, wholeAddress('/'))
  }
  const which = count === 1 ? `The one ${MEASURE_WORDS[view.measure].one}` : `All ${formatRows(count, view.measure)}`
  return <ExportButton what="ledger" note={`${which} of this view, shown here or not, with where each is told and counted.`} load={load} />
}
