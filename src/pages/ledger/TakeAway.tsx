import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide'
import { useState } from 'react'
import type { Ledger } from '../../content/money/ledger.ts'
import type { LedgerView } from '../../content/money/ledgerView.ts'
import { useAsk } from '../../data/services.ts'
import { takenFileName } from '../../features/export/exportList.ts'
import { saveFile } from '../../ui/copy/saveFile.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cleanAddress } from '../../ui/links/cleanAddress.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { ledgerQuery } from './ledgerQuery.ts'

type Format = 'csv' | 'json'

/** The amounts of the view as a file, all of them, with what has to be known about them. */
export function TakeAway({ ledger, view }: { ledger: Ledger; view: LedgerView }) {
  const ask = useAsk()
  const client = useQueryClient()
  const [failed, setFailed] = useState(false)
  const save = async (format: Format) => {
    setFailed(false)
    try {
      const [whole, { exportCsv, exportJson }] = await Promise.all([
        client.query(ledgerQuery(ask, view, ledger.total)),
        import('./exportLedger.ts'),
      ])
      const place = { address: cleanAddress(), root: new URL(import.meta.env.BASE_URL, window.location.href).href }
      if (format === 'csv') saveFile(takenFileName(SITE_NAME, 'ledger', 'csv'), 'text/csv;charset=utf-8', exportCsv(whole, place))
      else saveFile(takenFileName(SITE_NAME, 'ledger', 'json'), 'application/json', exportJson(whole, place))
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <button key={format} type="button" className="chip needs-scripts max-md:min-h-11" onClick={() => void save(format)}>
          <Icon shape={Download} size={13} />
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status" className={failed ? 'text-sm' : 'sr-only'}>
        {failed && 'The file could not be made, since the amounts could not be loaded. Check the connection and try again.'}
      </span>
    </>
  )
}
