import { lazy, memo, Suspense, useEffect, useRef } from 'react'
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
 * them, so the code behind them waits for a pointer, a key or a finger. Clicks that come before the code is there
 * are held and given to their controls afterwards. Nothing here may render again before that, or React would give up the
 * prerendered controls: hence no state, and the comparison of props.
 */
export const LazyFilterPanel = memo(function LazyFilterPanel(props: FilterPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const prerendered = panel.current?.querySelector('form:not([data-ready])')
    return panel.current && prerendered ? wantOnReach(panel.current) : want()
  }, [])
  return (
    <aside ref={panel} aria-label="Filters" className="needs-scripts hidden pt-4 md:block">
      <Suspense>
        <Panel {...props} />
      </Suspense>
    </aside>
  )
}, samePanel)

/** Counts follow from the filter and the archive, so "Show more" leaves the panel alone. */
function samePanel(before: FilterPanelProps, after: FilterPanelProps): boolean {
  return before.filter === after.filter && before.within === after.within && before.listing.total === after.listing.total
}

/**
 * Listens on the document, ahead of React, which lets no event pass to what it has not taken over yet. Holds clicks from
 * the first reach until the controls work; then nothing of this is left.
 */
function wantOnReach(panel: HTMLElement): () => void {
  const stop = new AbortController()
  const held: HTMLElement[] = []
  const within = ({ target }: Event) => target instanceof HTMLElement && panel.contains(target)
  const reach = (event: Event) => {
    if (within(event)) want()
  }
  const hold = (event: Event) => {
    if (!within(event) || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    held.push(event.target)
  }
  const ready = new MutationObserver(() => {
    stop.abort()
    ready.disconnect()
    for (const target of held) target.click()
  })
  ready.observe(panel, { subtree: true, attributeFilter: ['data-ready'] })
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown']) {
    document.addEventListener(type, reach, { capture: true, signal: stop.signal })
  }
  document.addEventListener('click', hold, { capture: true, signal: stop.signal })
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
