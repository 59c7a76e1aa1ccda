import { lazy, memo, Suspense, useRef } from 'react'
import { formatFilter } from '../content/filterAddress.ts'
import type { HistogramProps } from './Histogram.tsx'
import { useReach, whenWanted } from './lazyControls.ts'
import { Wanted } from './Wanted.tsx'

const loadHistogram = async () => (await import('./Histogram.tsx')).Histogram

const Drawing = import.meta.env.SSR
  ? await loadHistogram()
  : lazy(async () => ({ default: await whenWanted(loadHistogram).catch(() => () => null) }))

/** The histogram over the list. Its code comes with that of the filters; LazyFilterPanel says why and how. */
export const LazyHistogram = memo(function LazyHistogram(props: HistogramProps) {
  const part = useRef<HTMLDivElement>(null)
  useReach(part)
  return (
    <div ref={part} data-lazy className="no-print min-h-36">
      <Suspense fallback={<Wanted />}>
        <Drawing {...props} />
      </Suspense>
    </div>
  )
}, sameHistogram)

function sameHistogram(before: HistogramProps, after: HistogramProps): boolean {
  return before.histogram === after.histogram && formatFilter(before.filter) === formatFilter(after.filter)
}
