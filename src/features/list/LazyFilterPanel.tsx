import { memo, Suspense, useRef } from 'react'
import { useHydrateOnReach } from '../../hydration/hydrateOnReach.ts'
import { island } from '../../hydration/island.tsx'
import { sameShown } from '../../hydration/sameShown.ts'
import type { FilterPanelProps } from '../filters/FilterPanel.tsx'

const loadPanel = async () => (await import('../filters/FilterPanel.tsx')).FilterPanel

const Panel = import.meta.env.SSR ? await loadPanel() : island(loadPanel, 'The filters')

/** The filters beside the list. */
export const LazyFilterPanel = memo(function LazyFilterPanel(props: FilterPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useHydrateOnReach(panel)
  return (
    <aside
      ref={panel}
      data-lazy
      data-filters
      id="filters"
      aria-label="Filters"
      className="needs-scripts no-print hidden overflow-y-auto overscroll-contain [scrollbar-gutter:stable] pt-4 md:sticky md:-ml-2 md:-mr-5 md:pl-2 md:pr-5 md:top-0 md:block md:max-h-dvh md:self-start md:pb-6"
    >
      <Suspense>
        <Panel {...props} />
      </Suspense>
    </aside>
  )
}, samePanel)

/** The entries of the list make no difference, so "Show more" leaves the panel alone. */
function samePanel(before: FilterPanelProps, after: FilterPanelProps): boolean {
  return sameShown(shownIn(before), shownIn(after))
}

function shownIn({ listing: { companies, moreCompanies, kinds }, filter, scope }: FilterPanelProps) {
  return { companies, moreCompanies, kinds, filter, scope }
}
