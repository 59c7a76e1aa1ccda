import { lazy, memo, Suspense, useRef } from 'react'
import { formatFilter } from '../content/filterAddress.ts'
import type { FilterPanelProps } from './FilterPanel.tsx'
import { useReach, whenWanted } from './lazyControls.ts'
import { Wanted } from './Wanted.tsx'

const loadPanel = async () => (await import('./FilterPanel.tsx')).FilterPanel

/** In the browser the panel's code is fetched when somebody reaches for it; the build renders it like anything else. */
const Panel = import.meta.env.SSR
  ? await loadPanel()
  : lazy(async () => ({ default: await whenWanted(loadPanel).catch(() => PanelUnavailable) }))

/**
 * The filters beside the list. A prerendered page shows them at once, as it shows everything; most readers never touch
 * them, so the code behind them waits for a pointer, a key or a finger. What somebody does before the code is there
 * is held (ui/earlyEvents.ts). Whatever makes React render this again before
 * that makes it give up the prerendered controls: hence no state, and the comparison of props.
 */
export const LazyFilterPanel = memo(function LazyFilterPanel(props: FilterPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useReach(panel)
  return (
    <aside
      ref={panel}
      data-lazy
      data-filters
      aria-label="Filters"
      className="needs-scripts no-print hidden overflow-y-auto overscroll-contain pt-4 md:sticky md:-ml-2 md:pl-2 md:top-0 md:block md:max-h-dvh md:self-start md:pb-6"
    >
      <Suspense fallback={<Wanted />}>
        <Panel {...props} />
      </Suspense>
    </aside>
  )
}, samePanel)

/** Counts follow from the filter and the archive, so "Show more" leaves the panel alone. */
function samePanel(before: FilterPanelProps, after: FilterPanelProps): boolean {
  return (
    formatFilter(before.filter) === formatFilter(after.filter) &&
    before.within === after.within &&
    before.listing.total === after.listing.total
  )
}

function PanelUnavailable() {
  return (
    <p className="text-sm text-muted">
      The filters could not be loaded. Check the connection and load the page again; the list still works.
    </p>
  )
}
