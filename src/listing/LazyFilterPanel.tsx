import { lazy, memo, Suspense, useEffect, useRef } from 'react'
import { formatFilter } from '../content/filterAddress.ts'
import { hasEarlyEvents, releaseEarlyEvents } from '../ui/earlyEvents.ts'
import type { FilterPanelProps } from './FilterPanel.tsx'

let want: () => void = () => {}
const wanted = new Promise<void>((resolve) => {
  want = resolve
})

const loadPanel = async () => (await import('./FilterPanel.tsx')).FilterPanel

/** In the browser the panel's code is fetched when somebody reaches for it; the build renders it like anything else. */
const Panel = import.meta.env.SSR
  ? await loadPanel()
  : lazy(async () => {
      await wanted
      return { default: await loadPanel().catch(() => PanelUnavailable) }
    })

/**
 * The filters beside the list. A prerendered page shows them at once, as it shows everything; most readers never touch
 * them, so the code behind them waits for a pointer, a key or a finger. What somebody does before the code is there
 * is held (ui/earlyEvents.ts). Whatever makes React render this again before
 * that makes it give up the prerendered controls: hence no state, and the comparison of props.
 */
export const LazyFilterPanel = memo(function LazyFilterPanel(props: FilterPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => (panel.current ? wantOnReach(panel.current) : undefined), [])
  return (
    <aside ref={panel} data-lazy aria-label="Filters" className="needs-scripts hidden pt-4 md:block">
      <Suspense fallback={<Wanted />}>
        <Panel {...props} />
      </Suspense>
    </aside>
  )
}, samePanel)

/** Stands in where there are no prerendered controls, or React had to give them up: then the code is wanted at once. */
function Wanted() {
  useEffect(want, [])
  return null
}

/** Counts follow from the filter and the archive, so "Show more" leaves the panel alone. */
function samePanel(before: FilterPanelProps, after: FilterPanelProps): boolean {
  return (
    formatFilter(before.filter) === formatFilter(after.filter) &&
    before.within === after.within &&
    before.listing.total === after.listing.total
  )
}

/** Fetches the panel's code when somebody reaches for it, or has already, and then lets them have what they did. */
function wantOnReach(panel: HTMLElement): () => void {
  const stop = new AbortController()
  const reach = ({ target }: Event) => {
    if (target instanceof Node && panel.contains(target)) want()
  }
  // On the document, ahead of React, which lets no event pass to what it has not taken over yet.
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown']) {
    document.addEventListener(type, reach, { capture: true, signal: stop.signal })
  }
  const ready = new MutationObserver(() => {
    stop.abort()
    ready.disconnect()
    releaseEarlyEvents()
  })
  ready.observe(panel, { subtree: true, attributeFilter: ['data-ready'] })
  if (hasEarlyEvents(panel)) want()
  return () => {
    stop.abort()
    ready.disconnect()
  }
}

function PanelUnavailable() {
  return (
    <p className="text-sm text-muted">
      The filters could not be loaded. Check the connection and load the page again; the list still works.
    </p>
  )
}
