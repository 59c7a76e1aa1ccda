import { useEffect } from 'react'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { SEARCH_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { parseSearchView } from '../../content/address/searchAddress.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { shorten } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { useAsk } from '../../data/services.ts'
import { IgnoredNote } from '../../features/filters/IgnoredNote.tsx'
import { useSeeing } from '../../features/follow/useSeeing.ts'
import { askIfEmpty, useIsEmpty } from '../../features/list/emptyArchive.ts'
import { NothingPublished } from '../../features/list/NothingPublished.tsx'
import { prepareSearch } from '../../features/search/searchQuery.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { useOnline } from '../../hydration/useOnline.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { EntityResults } from './EntityResults.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchResults } from './SearchResults.tsx'
import { SearchUnavailable } from './unavailable/SearchUnavailable.tsx'
import { useRestedWords } from './useRestedWords.ts'
import { useSearch } from './useSearch.ts'
import { useSearchDepth } from './useSearchDepth.ts'
import { useSearchView } from './useSearchView.ts'
import { useShared } from './useShared.ts'

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  await askIfEmpty(context)
  const { words } = parseSearchView(new URL(request.url).searchParams).view
  return {
    title: words.trim() === '' ? 'Search' : `“${shorten(words.trim())}”: search`,
    description: `Search the whole text of the archive of ${newsName()}: companies, words, phrases and figures.`,
    path: SEARCH_PATH,
  }
}

/** Said over results that come from the device alone. */
const OFFLINE_NOTE = 'There is no connection, so only what is on this device is searched, as it was when you last visited.'

/**
 * Full-text search, with the filters of lists. The query, the filter, the order and the depth are in the address. Results fill the
 * screen, so that their arrival shifts nothing below them.
 */
export function Component() {
  useShared()
  const { view, own, ignored, typed, type, update } = useSearchView()
  const search = useSearch(useRestedWords(typed))
  const depth = useSearchDepth({ own, ignored, filter: view.filter }, search)
  useSeeing(Boolean(search.hits) && !search.failed)
  const ask = useAsk()
  // Whoever is on this page is about to search.
  useEffect(() => void prepareSearch(ask).catch(() => {}), [ask])
  const isOnline = useOnline()
  const isEmpty = useIsEmpty()
  const heading = <PageTitle>Search</PageTitle>
  if (isEmpty)
    return (
      <div className="wrap pt-8 pb-16 md:pt-9">
        {heading}
        <NothingPublished what="articles" />
      </div>
    )
  return (
    <div data-view className={`wrap pt-8 pb-16 md:pt-9 ${search.asks ? 'min-h-dvh' : ''}`}>
      {heading}
      <SearchField typed={typed} onType={type} />
      <IgnoredNote ignored={ignored} />
      {!isOnline && search.hits && !search.failed && <p className="mt-3 text-sm text-muted">{OFFLINE_NOTE}</p>}
      {search.entities && <EntityResults entities={search.entities} />}
      {search.failed && <SearchUnavailable words={typed} onRetry={search.retry} />}
      {search.hits && !search.failed && <SearchResults search={search} hits={search.hits} view={view} depth={depth} onUpdate={update} />}
      {!search.asks && <BeforeSearch />}
    </div>
  )
}

/** What can be asked; and for readers without scripts the other way to every article. */
function BeforeSearch() {
  const hydrated = useHydrated()
  return (
    <div className="mt-6 max-w-[40em] space-y-3 text-muted">
      {!hydrated && (
        <p className="without-scripts">
          Searching needs scripts, which are switched off here. Every article can be reached through{' '}
          <PageLink to={`${TIMELINE_PATH}#all-months`} className="link">
            the index of months
          </PageLink>
          .
        </p>
      )}
      <p>Names, former names and tickers lead to companies and, for two of them, to their partnership.</p>
      <p>
        Quotes keep words together: “letter of intent”. A minus leaves a word out: supply -licence. Figures are found however they are
        written: $100 billion, 100bn, 10 GW.
      </p>
    </div>
  )
}
