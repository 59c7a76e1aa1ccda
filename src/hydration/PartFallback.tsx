import { useSyncExternalStore } from 'react'
import { countMissingParts, retryMissingParts, subscribeToMissingParts } from './missingParts.ts'

/**
 * Stands where a lazy part will, in a dialog that would cover the notice of the page: that it is on its way, or could not be
 * had.
 */
export function PartFallback({ what }: { what: string }) {
  const isMissing = useSyncExternalStore(subscribeToMissingParts, countMissingParts, () => 0) > 0
  if (!isMissing) return <p className="p-4 text-sm text-muted">Loading…</p>
  return (
    <div className="p-4 text-muted" role="status">
      <p>{what} could not be loaded. Check the connection, then try again.</p>
      <button type="button" className="button mt-3 min-h-11" onClick={() => void retryMissingParts()}>
        Try again
      </button>
    </div>
  )
}
