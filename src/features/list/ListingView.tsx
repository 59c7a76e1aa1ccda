import { Ellipsis } from 'lucide'
import { useId, useMemo, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { FILTER_ADDRESS } from '../../content/address/filterAddress.ts'
import { companyPath, monthPath, partPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import { countSelected, EMPTY_FILTER, isNarrowed } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import { latePart } from '../../hydration/latePart.tsx'
import { CopyButton } from '../../ui/copy/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import { revealFocus } from '../../ui/revealFocus.ts'
import { Entry } from '../entry/Entry.tsx'
import type { ListOrigin } from '../entry/listOrigin.ts'
import { usePrefetchArticle } from '../entry/usePrefetchArticle.ts'
import { describeFilter } from '../filters/describeFilter.ts'
import { FilterChips } from '../filters/FilterChips.tsx'
import { FilterPanelIsland } from '../filters/FilterPanelIsland.ts'
import { FilterSheet } from '../filters/FilterSheet.tsx'
import { IgnoredNote } from '../filters/IgnoredNote.tsx'
import { FollowButton } from '../follow/FollowButton.tsx'
import { useSeeing } from '../follow/useSeeing.ts'
import { HistogramIsland } from '../histogram/HistogramIsland.ts'
import { ViewActionsIsland } from '../share/ViewActionsIsland.ts'
import { useScrollAnchor } from '../view/useScrollAnchor.ts'
import { useViewTitle } from '../view/useViewTitle.ts'
import { listHeading } from './listHeading.ts'
import { MonthSection } from './MonthSection.tsx'
import { NothingPublished } from './NothingPublished.tsx'
import { ShowMore } from './ShowMore.tsx'
import { SkimSwitch } from './SkimSwitch.tsx'
import { useListing } from './useListing.ts'
import { ViewMenu } from './ViewMenu.tsx'

/** Long after the page has been painted and works. */
const LATER_MS = 3_000

const FilterPanelDialog = latePart(async () => (await import('../filters/FilterPanelDialog.tsx')).FilterPanelDialog)
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
  const menu = useId()
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
      <div className="no-print max-md:contents md:flex md:flex-wrap md:items-center md:gap-2 md:pt-3.5 md:pb-1">
        <div className="max-md:sticky low:static max-md:top-0 max-md:z-20 max-md:-order-1 max-md:flex max-md:min-h-15 max-md:flex-wrap max-md:items-center max-md:gap-2 max-md:bg-paper md:contents">
          <div data-filters className="flex-none md:hidden">
            <FilterSheet selected={countSelected(selected)}>{(close) => <FilterPanelDialog {...panel} onClose={close} />}</FilterSheet>
          </div>
          <SkimSwitch list={list} />
          <p role="status" className="ml-auto text-right text-sm text-muted max-md:min-w-18 max-md:flex-1 md:order-last">
            <b className="font-semibold text-ink">{formatNumber(listing.count)}</b> of {formatNumber(listing.total)}
            <span className="max-md:sr-only"> announcements</span>
          </p>
          <MenuButton menu={menu} className="button w-11 px-0 md:hidden">
            <Icon shape={Ellipsis} size={18} />
            <span className="sr-only">More for this view</span>
          </MenuButton>
        </div>
        {isNarrowed(selected) && (
          // biome-ignore lint/a11y/noStaticElementInteractions: what stands in the row is pressed; the row follows the focus
          <div className="chip-row scroll-row" onFocus={revealFocus}>
            <FilterChips filter={selected} labels={listing.labels} onUpdate={update} copies={false} />
          </div>
        )}
        <ViewMenu id={menu}>
          <SkimSwitch list={list} isLine />
          <span className={isNarrowed(selected) ? 'contents' : 'contents md:hidden'}>
            <CopyButton className="chip" label="Copy link to this view" />
          </span>
          {isNarrowed(filter) && viewName && (
            <FollowButton
              address={
                (scope === null ? TIMELINE_PATH : companyPath(scope)) + FILTER_ADDRESS.format({ ...filter, sort: EMPTY_FILTER.sort })
              }
              name={viewName}
              hues={[]}
              what="view"
            />
          )}
          <ViewActionsIsland question={{ filter, scope }} name={viewName} count={listing.count} />
        </ViewMenu>
      </div>
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
