import type { Figure } from './figure.ts'
import type { TimelineMeasures } from './measureTimeline.ts'
import { quantile } from './statistics.ts'

const BUDGETS: Readonly<Record<number, number>> = { 10000: 65, 100000: 90 }

/** The figures of the timeline as an instrument. */
export function timelineFigures(
  size: number,
  { dragFrames, ranges, firstFilterData, longestFrame, heapAfter }: TimelineMeasures,
): Figure[] {
  const most = BUDGETS[size]
  return [
    { name: `range by handle among ${size}`, value: quantile(ranges, 0.75), unit: 'ms', ...(most !== undefined && { most }) },
    { name: `time from frame to frame while dragging among ${size}`, value: 1000 / dragFrames, unit: 'ms', most: 20 },
    { name: `longest frame of fifty times "Show more" among ${size}`, value: longestFrame, unit: 'ms', most: 100 },
    { name: `heap after fifty times "Show more" among ${size}`, value: heapAfter / 1e6, unit: 'MB', most: 60 },
    { name: `data of the first filter among ${size}`, value: firstFilterData / 1000, unit: 'KB', ...(size === 100000 && { most: 350 }) },
  ]
}
