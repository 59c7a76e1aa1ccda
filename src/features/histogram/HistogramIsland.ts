import { island } from '../../hydration/island.tsx'

/** The histogram over the list; on a phone below the row that narrows it, for which it waits, so as not to be pushed down. */
export const HistogramIsland = island(async () => (await import('./Histogram.tsx')).Histogram, {
  what: 'The figures by month',
  frame: { element: 'div', attributes: { className: 'no-print min-h-21 max-md:not-has-[~*]:hidden md:min-h-36' } },
})
