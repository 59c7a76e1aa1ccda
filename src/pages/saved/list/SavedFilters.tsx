import { useMemo } from 'react'
import type { SavedChange, SavedView } from '../../../content/address/savedAddress.ts'
import { companiesToOffer } from '../../../content/query/companyCounts.ts'
import type { Filter } from '../../../content/query/filter.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import type { Span } from '../../../content/text/day.ts'
import { answerQuery } from '../../../data/answerQuery.ts'
import { CompanyFilter } from '../../../features/filters/company/CompanyFilter.tsx'
import { DateFilter } from '../../../features/filters/DateFilter.tsx'
import { FilterOption } from '../../../features/filters/FilterOption.tsx'
import { KindFilter } from '../../../features/filters/KindFilter.tsx'
import { SortChoice } from '../../../features/filters/SortChoice.tsx'
import { StatusFilter } from '../../../features/filters/StatusFilter.tsx'
import { onFilter } from '../../../features/view/onFilter.ts'
import type { SavedArticle } from '../../../reader/savedArticles.ts'
import { countSavedIn, type SavedListing } from '../../../reader/savedListing.ts'
import { toggleTag } from './savedChips.ts'

interface SavedFiltersProps {
  saved: readonly SavedArticle[]
  listing: SavedListing
  view: SavedView
  onUpdate: (change: SavedChange) => void
}

/** The controls of every list, with counts over what is saved. */
export function SavedFilters({ saved, listing, view, onUpdate }: SavedFiltersProps) {
  const { filter, tags } = view
  const update = (change: (filter: Filter) => Filter) => onUpdate(onFilter(change))
  const companies = useMemo(() => companiesToOffer(listing.companies, filter), [listing, filter])
  return (
    <div className="space-y-6 md:grid md:grid-cols-3 md:gap-x-8 md:space-y-0">
      <CompanyFilter
        name="Companies"
        companies={companies.shown}
        more={companies.more}
        everyone={answered('savedCompanies', listing.companies)}
        filter={filter}
        onUpdate={update}
        onIntent={ahead}
      />
      <div className="space-y-6">
        <KindFilter counts={listing.kinds} filter={filter} onUpdate={update} onIntent={ahead} />
        <StatusFilter counts={listing.statuses} filter={filter} onUpdate={update} onIntent={ahead} />
      </div>
      <div className="space-y-6">
        <DateFilter
          filter={filter}
          counts={(spans: readonly Span[]) => answered('savedSpans', countSavedIn(saved, view, spans))}
          onUpdate={update}
          onIntent={ahead}
        />
        <SortChoice sort={filter.sort} onChange={(sort) => update((current) => ({ ...current, sort }))} />
        {listing.tags.length > 0 && (
          <fieldset>
            <legend {...OF_INTERFACE} className="label mb-1.5">
              Tags
            </legend>
            {listing.tags.map(({ tag, count }) => (
              <FilterOption key={tag} checked={tags.includes(tag)} count={count} onChange={() => onUpdate(toggleTag(tag))}>
                <bdi>{tag}</bdi>
              </FilterOption>
            ))}
          </fieldset>
        )}
      </div>
    </div>
  )
}

/** Nothing need be fetched ahead. */
const ahead = () => {}

/** What these controls ask of the archive elsewhere, answered from what is saved: the answer is its own question. */
function answered<T>(name: string, answer: T) {
  return answerQuery(name, { answer }, async () => answer)
}
