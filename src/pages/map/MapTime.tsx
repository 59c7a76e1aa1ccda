import { ChevronLeft, ChevronRight } from 'lucide'
import type { MapChange } from '../../content/address/mapAddress.ts'
import type { Filter, FilterChange } from '../../content/query/filter.ts'
import type { Histogram as HistogramData } from '../../content/query/histogram.ts'
import { formatSpan } from '../../content/text/formatDay.ts'
import { SpanFields } from '../../features/filters/SpanFields.tsx'
import { Histogram } from '../../features/histogram/Histogram.tsx'
import { onFilter } from '../../features/view/onFilter.ts'
import { Icon } from '../../ui/Icon.tsx'
import { stepTime } from './stepTime.ts'

interface MapTimeProps {
  histogram: HistogramData
  filter: Filter
  onUpdate: (change: MapChange) => void
}

/** Controls for the span of time: a range over the histogram, steps of a year, and fields for days. */
export function MapTime({ histogram, filter, onUpdate }: MapTimeProps) {
  const update = (change: FilterChange) => onUpdate(onFilter(change))
  const step = (years: -1 | 1) => update((current) => ({ ...current, ...stepTime(histogram, current, years) }))
  return (
    <section aria-labelledby="map-time" className="no-print min-w-0">
      <h2 id="map-time" className="label mb-2">
        Time
      </h2>
      <Histogram histogram={histogram} filter={filter} onUpdate={update} />
      <div className="needs-scripts mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 *:max-w-full">
        <div className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="button px-2 disabled:opacity-40"
            disabled={!stepTime(histogram, filter, -1)}
            onClick={() => step(-1)}
          >
            <Icon shape={ChevronLeft} size={18} />
            <span className="sr-only">A year back</span>
          </button>
          <span className="min-w-20 text-center text-sm figures">{formatSpan(filter.from, filter.to) ?? 'All years'}</span>
          <button
            type="button"
            className="button px-2 disabled:opacity-40"
            disabled={!stepTime(histogram, filter, 1)}
            onClick={() => step(1)}
          >
            <Icon shape={ChevronRight} size={18} />
            <span className="sr-only">A year forward</span>
          </button>
        </div>
        <SpanFields from={filter.from} to={filter.to} onChange={(span) => update((current) => ({ ...current, ...span }))} />
      </div>
    </section>
  )
}
