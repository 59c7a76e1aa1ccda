import { type RefObject, useCallback, useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { FILTER_ADDRESS, parseFilter } from '../../content/address/filterAddress.ts'
import { type Filter, type FilterChange, unknownParts, withoutCompanies } from '../../content/query/filter.ts'
import { LIST_STEPS } from '../../content/query/pageLength.ts'
import { histogramQuery, listingQuery } from '../../data/listingQuery.ts'
import { useServices } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { useCanonicalAddress } from '../view/useCanonicalAddress.ts'
import { useKeepAnchor } from '../view/useKeepAnchor.ts'
import { useShownCount } from '../view/useShownCount.ts'
import { useView } from '../view/useView.ts'
import { askForList } from './askForList.ts'

/**
 * The list that the address asks for, and the ways to change it. The address is the only state; how many entries are shown is
 * written into it, and belongs to the history entry. `filter` is that of the address without companies that the
 * archive does not know: they are told in `ignored` alone. `scope` is the company whose page asks, or null; `list` holds the
 * entries.
 */
export function useListing(scope: string | null, list: RefObject<HTMLElement | null>) {
  const services = useServices()
  const { ask, client } = services
  const { search } = useLocation()
  const { filter: asked, ignored: unread } = useMemo(() => parseFilter(new URLSearchParams(search), scope), [search, scope])
  const { shownCount, more, showMore } = useShownCount(LIST_STEPS, true)
  const listing = useAnswer(listingQuery(ask, { filter: asked, scope }, shownCount))
  const histogram = useAnswer(histogramQuery(ask, { filter: asked, scope }))
  const unknown = listing.unknownCompanies
  const filter = useMemo(() => withoutCompanies(asked, unknown), [asked, unknown])
  const keepAnchor = useKeepAnchor(scope, list)
  const prepare = useCallback(
    async (next: Filter) => {
      const kept = await keepAnchor(next)
      await askForList(services, { filter: next, scope }, kept?.shownCount)
      return list.current && (kept === undefined ? undefined : { kept })
    },
    [keepAnchor, services, scope, list],
  )
  const [selected, update] = useView(FILTER_ADDRESS, filter, { prepare })
  const ignored = [...unread, ...unknownParts(asked, unknown)]
  useCanonicalAddress(FILTER_ADDRESS.format(filter), ignored, { ...LIST_STEPS, shownCount, count: listing.count })

  return {
    listing,
    histogram,
    filter,
    ignored,
    shownCount,
    more,
    showMore: () => showMore((deeper) => client.query(listingQuery(ask, { filter: asked, scope }, deeper))),
    selected,
    update,
    /** Fetches what a choice would show, when the reader seems about to make it. */
    prefetchListing: (change: FilterChange) => {
      void askForList(services, { filter: change(selected), scope }).catch(() => {})
    },
  }
}
