import { island } from '../../hydration/island.tsx'

/** The histogram over the list. */
export const HistogramIsland = island(async () => (await import('./Histogram.tsx')).Histogram, {
  what: 'The figures by month',
  frame: { element: 'div', attributes: { className: 'no-print min-h-21 md:min-h-36' } },
})
