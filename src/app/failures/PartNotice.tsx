import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  askForMissingParts,
  countMissingParts,
  dismissMissingParts,
  retryMissingParts,
  subscribeToMissingParts,
} from '../../hydration/missingParts.ts'

/** A connection that says it is back may not carry yet: what is missing is asked for again after these pauses, in milliseconds. */
const PAUSES_MS = [0, 1_000, 3_000, 10_000]

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
    let timers: ReturnType<typeof setTimeout>[] = []
    const stop = () => timers.forEach(clearTimeout)
    const ask = () => {
      stop()
      timers = PAUSES_MS.map((pause) => setTimeout(() => void askForMissingParts(), pause))
    }
    addEventListener('online', ask)
    return () => {
      stop()
      removeEventListener('online', ask)
    }
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
