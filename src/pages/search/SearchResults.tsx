import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { SEARCH_PATH } from '../../content/address/paths.ts'
import { formatSearchView, type SearchView } from '../../content/address/searchAddress.ts'
import type { Labels } from '../../content/article/labels.ts'
import { countSelected, type FilterChange, unknownParts, withoutCompanies } from '../../content/query/filter.ts'
import type { Question, SearchHits } from '../../content/query/matches.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { describeFilter } from '../../features/filters/describeFilter.ts'
import { FilterChips } from '../../features/filters/FilterChips.tsx'
import { FilterPanel } from '../../features/filters/FilterPanel.tsx'
import { FilterPanelDialog } from '../../features/filters/FilterPanelDialog.tsx'
import { FilterSheet } from '../../features/filters/FilterSheet.tsx'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { NothingMatches } from '../../features/filters/NothingMatches.tsx'
import { FollowButton } from '../../features/follow/FollowButton.tsx'
import { ShareActions } from '../../features/share/ShareActions.tsx'
import { onFilter } from '../../features/view/onFilter.ts'
import type { ShownCount } from '../../features/view/useShownCount.ts'
import { NoResults } from './NoResults.tsx'
import { OrderChoice } from './OrderChoice.tsx'
import { SearchNotes } from './SearchNotes.tsx'
import { SearchRowList } from './SearchRowList.tsx'
import type { Search } from './useSearch.ts'

interface SearchResultsProps {
  search: Search
  hits: SearchHits
  view: SearchView
  depth: ShownCount
  onUpdate: (change: (view: SearchView) => SearchView) => void
}

/** "“board seat”, OpenAI, 2025" */
function searchName({ words, filter }: SearchView, labels: Labels): string {
  return [`“${words.trim()}”`, describeFilter(filter, labels)].filter(Boolean).join(', ')
}

/** The results, narrowed by the same filters as every list, with facet counts. */
export function SearchResults({ search, hits, view, depth, onUpdate }: SearchResultsProps) {
  const ask = useAsk()
  const question: Question & { hits: SearchHits } = { filter: view.filter, scope: null, hits }
  const counted = useQuery({ ...listingQuery(ask, question, 0), placeholderData: (last) => last })
  const listing = useDeferredValue(counted.data)
  if (!listing || !search.matches) return null
  const unknown = listing.unknownCompanies
  const filter = withoutCompanies(view.filter, unknown)
  const update = (change: FilterChange) => onUpdate(onFilter((filter) => change(withoutCompanies(filter, unknown))))
  const panel = { listing, filter, scope: null, hits, onUpdate: update, onIntent: () => {} }
  if (listing.total === 0) return <NoResults words={view.words} entities={search.entities} />
  return (
    <>
      <p className="print-only pt-2">
        {searchName({ ...view, filter }, listing.labels)}: {formatNumber(listing.count)} of {formatNumber(listing.total)} found
      </p>
      <div className="no-print flex flex-wrap items-center gap-2 pt-4">
        <div data-filters className="md:hidden">
          <FilterSheet selected={countSelected(filter)}>{(close) => <FilterPanelDialog {...panel} onClose={close} />}</FilterSheet>
        </div>
        <FilterChips filter={filter} labels={listing.labels} onUpdate={update} />
        <FollowButton
          address={SEARCH_PATH + formatSearchView({ ...view, words: view.words.trim(), order: 'relevance' })}
          name={searchName(view, listing.labels)}
          hues={[]}
          what="search"
        />
        <ShareActions look="chip" question={null} name={null} />
        <p role="status" aria-busy={search.isSearching} className="ml-auto text-sm text-muted">
          <b className="font-semibold text-ink">{formatNumber(listing.count)}</b> of {formatNumber(listing.total)} found
          {search.matches.partial && ' so far, older years to come'}
        </p>
        <OrderChoice order={view.order} onChange={(order) => onUpdate((last) => ({ ...last, order }))} />
      </div>
      <IgnoredNote ignored={unknownParts(view.filter, unknown)} />
      <SearchNotes view={view} matches={search.matches} />
      <div className="grid gap-11 pt-2 print:block md:grid-cols-[14.5rem_minmax(0,1fr)]">
        <aside data-filters id="filters" aria-label="Filters" className="no-print hidden pt-4 md:block">
          <FilterPanel {...panel} />
        </aside>
        <div id="results" className="min-w-0">
          {listing.count === 0 && <NothingMatches relaxations={listing.relaxations} onUpdate={update} />}
          {listing.count > 0 && (
            <SearchRowList query={search.matches.query} question={question} order={view.order} count={listing.count} depth={depth} />
          )}
        </div>
      </div>
    </>
  )
}
