import { memo, useId, useMemo } from 'react'
import type { Histogram } from '../../content/query/histogram.ts'
import { BARS_HEIGHT, type Bar, barsOf, firstFillingBar, outlineOf, yearsOf } from './histogramBars.ts'

interface HistogramBarsProps {
  histogram: Histogram
  /** The chosen months, by their places. */
  start: number
  end: number
  /** Whether anything is left out; if not, no bar stands out. */
  narrowed: boolean
  /** The most bars that are still wide enough to hit, and the most years that fit under them. */
  most: number
  years: number
  className: string
}

/**
 * The picture: all articles in grey, those that match over them, coloured within the chosen range, and hatched where months are
 * still filling. Three outlines, since a path costs the browser no more with 150 bars than with one. Sizes are attributes; pages may
 * carry no styles of their own.
 */
export const HistogramBars = memo(function HistogramBars({ histogram, start, end, narrowed, most, years, className }: HistogramBarsProps) {
  const id = useId()
  const months = histogram.totals.length
  const [all, matching, filling] = useMemo(() => {
    const bars = barsOf(histogram, most)
    const highest = Math.max(1, ...bars.map(({ total }) => total))
    return [
      outlineOf(bars, ({ total }) => total, highest),
      outlineOf(bars, ({ count }) => count, highest),
      firstFillingBar(histogram, bars),
    ]
  }, [histogram, most])
  return (
    <div className={`relative ${className}`}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${months} ${BARS_HEIGHT}`}
        preserveAspectRatio="none"
        className="block h-9 w-full overflow-visible border-b border-edge md:h-16"
      >
        <clipPath id={id}>
          <rect x={start} y="0" width={end - start} height={BARS_HEIGHT} />
        </clipPath>
        <path d={all} className="bars-all" />
        <path d={matching} className="bars-matching" />
        {narrowed && <path d={matching} clipPath={`url(#${id})`} className="bars-chosen" />}
        <path d={`M${start} 0V${BARS_HEIGHT}M${end} 0V${BARS_HEIGHT}`} className="bars-ends" />
      </svg>
      {filling !== null && <Hatching first={filling} months={months} />}
      <svg aria-hidden="true" className="h-5 w-full overflow-visible fill-faint text-xs max-md:hidden md:block">
        {yearsOf(histogram, years).map(({ year, place }) =>
          // A year that has only begun stands at the end of the drawing, not over it.
          1 - place / months < 0.5 / years ? (
            <text key={year} x="100%" y="15" textAnchor="end">
              {year}
            </text>
          ) : (
            <text key={year} x={`${((place / months) * 100).toFixed(2)}%`} y="15">
              {year}
            </text>
          ),
        )}
      </svg>
    </div>
  )
})

/** Just past what is free beside a bar, so that the stripes leave the ends of the range alone. */
const INSET = 0.16

/**
 * Stripes of the ground over a bar and all after it. A drawing of its own, in pixels: the bars' is stretched, and would stretch
 * them. The pointer meets the bars alone, or a drag from one drawing to the other would be a click on neither.
 */
function Hatching({ first: { start, end }, months }: { first: Bar; months: number }) {
  const id = useId()
  const inset = INSET * (end - start)
  const percent = (place: number) => `${((place / months) * 100).toFixed(2)}%`
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-0 h-9 w-full md:h-16">
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M1 0V4" className="bars-hatching" />
      </pattern>
      <rect x={percent(start + inset)} width={percent(months - start - 2 * inset)} height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
