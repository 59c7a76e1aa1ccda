import { lazy, memo, Suspense } from 'react'
import { whenWanted } from '../listing/lazyControls.ts'
import { Wanted } from '../listing/Wanted.tsx'

const loadIndex = async () => (await import('./MonthIndex.tsx')).MonthIndex

const Index = import.meta.env.SSR ? await loadIndex() : lazy(async () => ({ default: await whenWanted(loadIndex).catch(() => () => null) }))

/** The index of months under the timeline. Its prerendered links work by themselves; its code comes with that of the filters. */
export const LazyMonthIndex = memo(function LazyMonthIndex() {
  return (
    <Suspense fallback={<Wanted />}>
      <Index />
    </Suspense>
  )
})
