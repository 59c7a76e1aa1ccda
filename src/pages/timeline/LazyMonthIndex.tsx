import { memo, Suspense } from 'react'
import { island } from '../../hydration/island.tsx'
import { sameShown } from '../../hydration/sameShown.ts'
import type { MonthIndexProps } from './MonthIndex.tsx'

const loadIndex = async () => (await import('./MonthIndex.tsx')).MonthIndex

const Index = import.meta.env.SSR ? await loadIndex() : island(loadIndex, 'The index of months')

/** The index of months under the timeline. Its prerendered links work by themselves; its code comes with that of the filters. */
export const LazyMonthIndex = memo(function LazyMonthIndex(props: MonthIndexProps) {
  return (
    <Suspense>
      <Index {...props} />
    </Suspense>
  )
}, sameShown)
