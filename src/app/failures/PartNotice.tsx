import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  askForMissingParts,
  countMissingParts,
  dismissMissingParts,
  retryMissingParts,
  subscribeToMissingParts,
} from '../../hydration/missingParts.ts'

/**
 * Says that something of the page could not be had: a menu, a dialog, the filters. The page stays as it is. When the
 * connection is back it is asked for by itself. Each page has a notice of its own, and forgets what it missed when another is
 * opened.
 */
export function PartNotice() {
  const missing = useSyncExternalStore(subscribeToMissingParts, countMissingParts, () => 0)
  const [state, setState] = useState<'idle' | 'trying' | 'failed'>('idle')
  useEffect(() => dismissMissingParts, [])
  useEffect(() => {
    const ask = () => void askForMissingParts()
    addEventListener('online', ask)
    return () => removeEventListener('online', ask)
  }, [])
  useEffect(() => {
    if (missing === 0) setState('idle')
  }, [missing])
  const retry = async () => {
    setState('trying')
    if (!(await retryMissingParts())) setState('failed')
  }
  return (
    <div role="status" className="no-print">
      {missing > 0 && (
        <div className="toast flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-56">
            {state === 'failed'
              ? 'It still could not be loaded. The page stays as it is. Check the connection.'
              : 'A part of this page could not be loaded. What is shown stays.'}
          </p>
          <button type="button" className="button min-h-11" aria-disabled={state === 'trying'} onClick={() => void retry()}>
            {state === 'trying' ? 'Trying…' : 'Try again'}
          </button>
          <button type="button" className="button min-h-11" onClick={dismissMissingParts}>
            Not now
          </button>
        </div>
      )}
    </div>
  )
}
