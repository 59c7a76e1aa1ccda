import { memo, Suspense, useRef } from 'react'
import { useHydrateOnReach } from '../../hydration/hydrateOnReach.ts'
import { island } from '../../hydration/island.tsx'
import { sameShown } from '../../hydration/sameShown.ts'
import type { HistogramProps } from '../histogram/Histogram.tsx'

const loadHistogram = async () => (await import('../histogram/Histogram.tsx')).Histogram

const Drawing = import.meta.env.SSR ? await loadHistogram() : island(loadHistogram, 'The figures by month')

/** The histogram over the list. */
export const LazyHistogram = memo(function LazyHistogram(props: HistogramProps) {
  const part = useRef<HTMLDivElement>(null)
  useHydrateOnReach(part)
  return (
    <div ref={part} data-lazy className="no-print min-h-21 md:min-h-36">
      <Suspense>
        <Drawing {...props} />
      </Suspense>
    </div>
  )
}, sameShown)
