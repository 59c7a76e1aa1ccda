import type { Filter, FilterChange } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import type { SearchHits } from '../../content/query/matches.ts'
import { companyCountsQuery, spanCountsQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { CompanyFilter } from './company/CompanyFilter.tsx'
import { DateFilter } from './DateFilter.tsx'
import { KindFilter } from './KindFilter.tsx'
import { SortChoice } from './SortChoice.tsx'
import { StatusFilter } from './StatusFilter.tsx'

export interface FilterPanelProps {
  listing: Listing
  filter: Filter
  scope: string | null
  /** What a search has found, where the list is one of results. */
  hits?: SearchHits | undefined
  onUpdate: (change: FilterChange) => void
  onIntent: (change: FilterChange) => void
}

/** Everything that narrows a list. The dates wait for the browser, since what they are called, and of some sites their days, depend on the reader's day. */
export function FilterPanel({ listing, filter, scope, hits, onUpdate, onIntent }: FilterPanelProps) {
  const hydrated = useHydrated()
  const ask = useAsk()
  const question = { filter, scope, hits }
  return (
    <div data-ready={hydrated || undefined} className="space-y-6">
      <CompanyFilter
        name={scope === null ? 'Companies' : 'Partners'}
        companies={listing.companies}
        more={listing.moreCompanies}
        everyone={companyCountsQuery(ask, question)}
        filter={filter}
        knowsMentions
        onUpdate={onUpdate}
        onIntent={onIntent}
      />
      <KindFilter counts={listing.kinds} filter={filter} onUpdate={onUpdate} onIntent={onIntent} />
      <StatusFilter counts={listing.statuses} firstHand={listing.firstHand} filter={filter} onUpdate={onUpdate} onIntent={onIntent} />
      {hydrated && (
        <DateFilter filter={filter} counts={(spans) => spanCountsQuery(ask, question, spans)} onUpdate={onUpdate} onIntent={onIntent} />
      )}
      {!hits && <SortChoice sort={filter.sort} onChange={(sort) => onUpdate((current) => ({ ...current, sort }))} />}
    </div>
  )
}
