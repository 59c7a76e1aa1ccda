import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import { latePart } from '../../hydration/latePart.tsx'
import { firstKept, subscribeToFirstKept, tellFirstKept } from '../../reader/firstKept.ts'

const KeptToast = latePart(async () => (await import('./KeptToast.tsx')).KeptToast, { quiet: true })

/** Where the first thing that is kept is told of, until the page is left. Screen readers watch it from the start. */
export function ReaderNotice() {
  const thing = useSyncExternalStore(subscribeToFirstKept, firstKept, () => null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page it is no longer about what is seen
  useEffect(() => () => tellFirstKept(null), [pathname])
  return (
    <div role="status" className="no-print">
      {thing && <KeptToast thing={thing} />}
    </div>
  )
}
