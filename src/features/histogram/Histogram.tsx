import { type MouseEvent, useMemo, useState } from 'react'
import { type Filter, type FilterChange, isNarrowed } from '../../content/query/filter.ts'
import type { Histogram as HistogramData } from '../../content/query/histogram.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import { isStillFilling } from '../../content/text/coverage.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { WIDE_SCREEN } from '../../ui/wideScreen.ts'
import { describeBeyond, describeRange } from './describeRange.ts'
import { HistogramBars } from './HistogramBars.tsx'
import { HistogramTable } from './HistogramTable.tsx'
import { BARS_HEIGHT, barsOf } from './histogramBars.ts'
import { daysOfRange, liesBeyond, type MonthRange, rangeOfDays } from './monthRange.ts'
import { RangeHandle } from './RangeHandle.tsx'
import { useBarPointer } from './useBarPointer.ts'

export interface HistogramProps {
  histogram: HistogramData
  filter: Filter
  onUpdate: (change: FilterChange) => void
}

/** The most bars, and years under them, that a wide and a narrow screen have room for. */
const WIDE = { most: 170, years: 16 }
const NARROW = { most: 56, years: 4 }

/**
 * How the list spreads over time, and a way to choose a span of it: two handles, by pointer or by keyboard; for the pointer also
 * a press on a bar, or a drag over some.
 */
export function Histogram({ histogram, filter, onUpdate }: HistogramProps) {
  const hydrated = useHydrated()
  const [moved, setMoved] = useState<MonthRange | null>(null)
  const { pointed, handlers } = useBarPointer({
    barAt: (event, anyHeight) => barAt(event, histogram, anyHeight),
    onDrag: setMoved,
    onEnd(taken) {
      setMoved(null)
      if (taken) update(taken)
    },
  })
  const selected = rangeOfDays(histogram, filter.from, filter.to)
  const months = useMemo(() => monthsOf(histogram), [histogram])
  if (months.length === 0) return null
  const range = moved ?? selected
  const hasHatched = months.some((month, place) => isStillFilling(month) && (histogram.totals[place] ?? 0) > 0)
  const dated = filter.from !== null || filter.to !== null
  const update = (next: MonthRange) => onUpdate((current) => ({ ...current, ...daysOfRange(histogram, next) }))
  const rest = () => {
    if (moved && (moved.start !== selected.start || moved.end !== selected.end)) update(moved)
    setMoved(null)
  }
  // Days of which there are no bars choose none.
  const isBeyond = moved === null && liesBeyond(histogram, filter.from, filter.to)
  const bars = { histogram, start: range.start, end: isBeyond ? range.start : range.end, narrowed: isNarrowed(filter) || moved !== null }
  const handle = { months: months.length, onRest: rest }
  return (
    <figure data-ready={hydrated || undefined} aria-label="Announcements over time" className="mx-2 md:mx-0">
      <div className="relative touch-pan-y touch-pinch-zoom pt-1" {...handlers}>
        <HistogramBars {...bars} {...WIDE} className="hidden md:block" />
        <HistogramBars {...bars} {...NARROW} className="md:hidden" />
        <RangeHandle
          {...handle}
          side="start"
          value={range.start}
          month={months[range.start] ?? ''}
          onMove={(value) => setMoved({ ...range, start: Math.min(Math.max(0, value), range.end - 1) })}
        />
        <RangeHandle
          {...handle}
          side="end"
          value={range.end}
          month={months[range.end - 1] ?? ''}
          onMove={(value) => setMoved({ ...range, end: Math.max(Math.min(value, months.length), range.start + 1) })}
        />
      </div>
      <figcaption className="flex flex-wrap items-center gap-x-3 text-sm/tight text-muted max-md:min-h-11 md:items-baseline md:leading-normal">
        <span className="figures text-balance max-md:flex-1">
          {isBeyond && !pointed ? describeBeyond(histogram, filter.from, filter.to) : describeRange(histogram, pointed ?? range)}
        </span>
        {hasHatched && <span className="max-md:sr-only">Hatched: still filling</span>}
        {dated && (
          <button
            type="button"
            className="link min-h-6 max-md:min-h-11"
            onClick={() => onUpdate((current) => ({ ...current, from: null, to: null }))}
          >
            All dates
          </button>
        )}
        <HistogramTable histogram={histogram} />
      </figcaption>
    </figure>
  )
}

/** The bar at the pointer, or the empty place where one would be; `null` over a handle, and beside the bars but for a drag. */
function barAt({ target, currentTarget, clientX, clientY }: MouseEvent, histogram: HistogramData, anyHeight = false): MonthRange | null {
  const { left, width, top } = currentTarget.getBoundingClientRect()
  if (!anyHeight && (target instanceof HTMLInputElement || clientY > top + BARS_HEIGHT)) return null
  const months = histogram.totals.length
  const place = ((clientX - left) / width) * months
  const within = anyHeight ? Math.min(Math.max(place, 0), months - 0.5) : place
  const { most } = window.matchMedia(WIDE_SCREEN).matches ? WIDE : NARROW
  return barsOf(histogram, most).find(({ start, end }) => start <= within && within < end) ?? null
}
