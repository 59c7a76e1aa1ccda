import { useQuery } from '@tanstack/react-query'
import type { Filter, IgnoredPart } from '../../content/query/filter.ts'
import { SEARCH_STEPS } from '../../content/query/pageLength.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'
import { useCanonicalAddress } from '../../features/view/useCanonicalAddress.ts'
import { type ShownCount, useShownCount } from '../../features/view/useShownCount.ts'
import type { Search } from './useSearch.ts'

interface AskedView {
  own: string
  ignored: readonly IgnoredPart[]
  filter: Filter
}

const NOTHING_FOUND = { name: '', numbers: [] }

/**
 * How many results are shown: as of any list it stands in the address, behind the view. Until everything is searched nobody knows
 * how many there are, and the address keeps what it asks for.
 */
export function useSearchDepth(
  { own, ignored, filter }: AskedView,
  { asks, hits, matches }: Pick<Search, 'asks' | 'hits' | 'matches'>,
): ShownCount {
  const depth = useShownCount(SEARCH_STEPS, true)
  const question = { filter, scope: null, hits: hits ?? NOTHING_FOUND }
  const counted = useQuery({ ...listingQuery(useAsk(), question, 0), enabled: hits !== null }).data?.count
  const known = matches?.partial === false ? counted : undefined
  useCanonicalAddress(own, ignored, {
    ...SEARCH_STEPS,
    shownCount: depth.shownCount,
    count: asks ? (known ?? Number.POSITIVE_INFINITY) : 0,
  })
  return depth
}
