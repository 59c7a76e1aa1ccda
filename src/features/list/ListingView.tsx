import { useMemo, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { companyPath, monthPath, partPath } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import type { Listing } from '../../content/query/listing.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { latePart } from '../../hydration/latePart.tsx'
import { Entry } from '../entry/Entry.tsx'
import type { ListOrigin } from '../entry/listOrigin.ts'
import { usePrefetchArticle } from '../entry/usePrefetchArticle.ts'
import { describeFilter } from '../filters/describeFilter.ts'
import { FilterPanelIsland } from '../filters/FilterPanelIsland.ts'
import { IgnoredNote } from '../filters/IgnoredNote.tsx'
import { useSeeing } from '../follow/useSeeing.ts'
import { HistogramIsland } from '../histogram/HistogramIsland.ts'
import { useScrollAnchor } from '../view/useScrollAnchor.ts'
import { useViewTitle } from '../view/useViewTitle.ts'
import { ListingBar } from './ListingBar.tsx'
import { listHeading } from './listHeading.ts'
import { MonthSection } from './MonthSection.tsx'
import { NothingPublished } from './NothingPublished.tsx'
import { ShowMore } from './ShowMore.tsx'
import { useListing } from './useListing.ts'

/** Long after the page has been painted and works. */
const LATER_MS = 3_000

const NothingMatches = latePart(async () => (await import('../filters/NothingMatches.tsx')).NothingMatches, {
  fallback: <p className="min-h-60 py-12">Nothing matches these filters.</p>,
})

/** What is new since the page was opened, and since the last visit. Nobody waits for that; without it nothing is offered. */
const NewArticles = latePart(async () => (await import('./NewArticles.tsx')).NewArticles, {
  quiet: true,
  until(isWanted) {
    const timer = setTimeout(isWanted, LATER_MS)
    return () => clearTimeout(timer)
  },
})

interface ListingViewProps {
  scope: string | null
  /** The title of the page by the name of its filtered list, or without a filter. */
  titleOf: (heading: string | null) => string
}

/** A list with everything that narrows it: of the whole archive, or within one company's articles. */
export function ListingView({ scope, titleOf }: ListingViewProps) {
  const list = useRef<HTMLDivElement>(null)
  const { listing, histogram, filter, ignored, shownCount, more, showMore, selected, update, prefetchListing } = useListing(scope, list)
  const { search } = useLocation()
  useScrollAnchor(list, shownCount)
  useSeeing()
  const name = scope === null ? 'Timeline' : (labelOf(listing.labels, scope)?.name ?? 'Company')
  const words = describeFilter(filter, listing.labels)
  useViewTitle(titleOf(listHeading(words, listing.count)))
  const viewName = [scope !== null && name, words].filter(Boolean).join(', ') || null
  const origin = useMemo<ListOrigin>(
    () => ({ search, scope, name: words ? `${name}, filtered by ${words}` : name, steps: 1 }),
    [search, scope, name, words],
  )
  const prefetch = usePrefetchArticle()
  const panel = { listing, filter: selected, scope, onUpdate: update, onIntent: prefetchListing }
  if (listing.total === 0)
    return (
      <>
        <NothingPublished what="articles" />
        <NewArticles list={list} listing={listing} scope={scope} />
      </>
    )
  return (
    // On a phone the histogram comes after what narrows the list, and Tab goes the same way where browsers let it.
    <div data-view className="pb-4 max-md:flex max-md:flex-col max-md:[reading-flow:flex-visual] print:block">
      {words && (
        <p className="print-only pb-2">
          {words}: {formatNumber(listing.count)} of {formatNumber(listing.total)} announcements
        </p>
      )}
      <HistogramIsland histogram={histogram} filter={selected} onUpdate={update} />
      <ListingBar panel={panel} filter={filter} name={viewName} list={list} />
      <IgnoredNote ignored={ignored} />
      <div className="grid gap-11 pt-2 print:block md:grid-cols-[14.5rem_minmax(0,1fr)]">
        <FilterPanelIsland {...panel} />
        <div ref={list} id="results" className="min-w-0 md:col-start-2">
          {listing.groups.map((group) => (
            <MonthSection key={group.month} group={group} linked={scope === null}>
              {group.cards.map((card) => (
                <Entry key={card.slug} card={card} labels={listing.labels} origin={origin} onIntent={prefetch} />
              ))}
            </MonthSection>
          ))}
          {listing.count === 0 && <NothingMatches relaxations={listing.relaxations} onUpdate={update} />}
          <ShowMore left={listing.count - listing.shown} state={more} list={list} next={nextOf(listing, scope)} onMore={showMore} />
        </div>
      </div>
      <NewArticles list={list} listing={listing} scope={scope} />
    </div>
  )
}

/** Where a list goes on without scripts: in the month that its last entry is of, or on the second page of the company. */
function nextOf({ groups }: Listing, scope: string | null): { to: string; name: string } | undefined {
  if (scope !== null) return { to: partPath(companyPath(scope), 2), name: 'Show more' }
  const month = groups.at(-1)?.month
  return month === undefined ? undefined : { to: monthPath(month), name: `All of ${formatMonth(month)}, and what came before` }
}
