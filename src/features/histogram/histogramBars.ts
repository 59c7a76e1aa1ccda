import type { Histogram } from '../../content/query/histogram.ts'
import { monthsOf } from '../../content/query/monthsOf.ts'
import { firstFillingMonth } from '../../content/text/coverage.ts'
import { addMonths, type Month, monthsBetween } from '../../content/text/day.ts'

/** One bar: a month, a quarter or a year. Places count months from the histogram's first; `end` is not included. */
export interface Bar {
  start: number
  end: number
  total: number
  count: number
}

/** Bars by month, or by quarter or year where there would be more than `most` of them, too thin to hit. */
export function barsOf(histogram: Histogram, most: number): Bar[] {
  const months = monthsOf(histogram)
  const size = [1, 3].find((length) => months.length / length <= most) ?? 12
  const bars: Bar[] = []
  months.forEach((month, place) => {
    const [total = 0, count = 0] = [histogram.totals[place], histogram.counts[place]]
    const current = bars.at(-1)
    if (current && (Number(month.slice(5)) - 1) % size !== 0) {
      current.end = place + 1
      current.total += total
      current.count += count
    } else bars.push({ start: place, end: place + 1, total, count })
  })
  return bars
}

/** The first bar with months that are still filling, as are those after it; `null` where there is none. */
export function firstFillingBar({ start }: Histogram, bars: readonly Bar[]): Bar | null {
  const month = firstFillingMonth()
  if (start === null || month === null) return null
  return bars.find(({ end }) => end > monthsBetween(start, month)) ?? null
}

/** The height of the drawing; its width is the number of months. */
export const BARS_HEIGHT = 64
/** On either side of a bar, as a share of its width. */
const GAP = 0.12
/** So that one announcement among thousands still shows. */
const LEAST_HEIGHT = 2

/** The outline of all bars as the path of an SVG, each as high as `heightOf` it, `highest` filling the drawing. */
export function outlineOf(bars: readonly Bar[], heightOf: (bar: Bar) => number, highest: number): string {
  return bars
    .filter((bar) => heightOf(bar) > 0)
    .map((bar) => {
      const height = Math.max(LEAST_HEIGHT, Math.round((heightOf(bar) / highest) * BARS_HEIGHT))
      const gap = GAP * (bar.end - bar.start)
      return `M${round(bar.start + gap)} ${BARS_HEIGHT}v-${height}H${round(bar.end - gap)}v${height}z`
    })
    .join('')
}

/** The years to write under the bars, with the place of their first month; `step` apart, so that they do not touch. */
export function yearsOf({ start, totals }: Histogram, most: number): { year: string; place: number }[] {
  if (start === null) return []
  const first = (12 - (Number(start.slice(5)) - 1)) % 12
  const places = Array.from({ length: Math.max(0, Math.ceil((totals.length - first) / 12)) }, (_, i) => first + i * 12)
  const step = Math.ceil(places.length / most)
  return places.filter((_, i) => (places.length - 1 - i) % step === 0).map((place) => ({ place, year: yearOf(addMonths(start, place)) }))
}

function yearOf(month: Month): string {
  return month.slice(0, 4)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
