import { memo, Suspense, useRef } from 'react'
import { useHydrateOnReach } from '../../hydration/hydrateOnReach.ts'
import { island } from '../../hydration/island.tsx'
import { sameShown } from '../../hydration/sameShown.ts'
import type { SharedList } from '../export/sharedList.ts'

const loadActions = async () => (await import('./ViewActions.tsx')).ViewActions

const Actions = import.meta.env.SSR ? await loadActions() : island(loadActions, 'The ways to share')

/** Share and take away. */
export const LazyViewActions = memo(function LazyViewActions(view: SharedList) {
  const part = useRef<HTMLSpanElement>(null)
  useHydrateOnReach(part)
  return (
    <span ref={part} data-lazy className="contents">
      <Suspense>
        <Actions view={view} />
      </Suspense>
    </span>
  )
}, sameShown)
