import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'react-router-dom'
import { collectionPath, companyPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { neighboursQuery } from '../../data/articleQuery.ts'
import { useAsk } from '../../data/services.ts'
import { type ListOrigin, parseListOrigin } from '../../features/entry/listOrigin.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'
import { placeInCollectionQuery } from './collections/collectionQueries.ts'

/**
 * The list that the reader came from, as the state of the history entry has it, and the neighbours of this article in it. `null`
 * in a prerendered page and for readers who came from elsewhere.
 */
export function useListOrigin(article: Article) {
  const ask = useAsk()
  const hydrated = useHydrated()
  const { state } = useLocation()
  const origin = useMemo(() => (hydrated ? parseListOrigin(state) : null), [hydrated, state])
  const { search, scope, collection } = origin ?? { search: '', scope: null }
  const isByDay = origin !== null && collection === undefined
  const { data: neighbours = null } = useQuery({ ...neighboursQuery(ask, article, search, scope), enabled: isByDay })
  const { data: place = null } = useQuery({
    ...placeInCollectionQuery(ask, article, collection ?? ''),
    enabled: collection !== undefined,
  })
  const path = scope === null ? TIMELINE_PATH : companyPath(scope)
  return origin && { ...origin, address: collection === undefined ? path + search : collectionPath(collection), neighbours, place }
}

/** The state for a link to the next article of the same list. */
export function nextOrigin({ search, scope, collection, name, steps }: ListOrigin): ListOrigin {
  return { search, scope, ...(collection !== undefined && { collection }), name, steps: steps + 1 }
}
