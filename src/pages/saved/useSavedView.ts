import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { retryable } from '../../data/retryable.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { isReaderLoaded, loadReader } from '../../reader/reader.ts'

const code = retryable(async () => (await import('./SavedView.tsx')).SavedView)

interface SavedViewState {
  state: 'opening' | 'failed' | 'open'
  /** The page, once its code and what the reader keeps are there. */
  View: ComponentType | null
  retry: () => void
}

/** Opens what the reader keeps, whether or not the browser has said that there is anything: an empty page needs the same code. */
export function useSavedView(): SavedViewState {
  const hydrated = useHydrated()
  const [state, setState] = useState<SavedViewState['state']>('opening')
  const open = useCallback(() => {
    setState('opening')
    Promise.all([code.load(), loadReader()]).then(
      () => setState('open'),
      () => setState('failed'),
    )
  }, [])
  useEffect(open, [open])
  // What a visit to the page before has brought shows at once, as the way Back needs it.
  return { state, View: hydrated && isReaderLoaded() ? code.peek() : null, retry: open }
}
