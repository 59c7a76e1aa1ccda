import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SearchHits } from '../../content/query/matches.ts'
import { isEmptyQuery, parseSearchQuery } from '../../content/search/searchQuery.ts'
import { useAsk } from '../../data/services.ts'
import { entitiesQuery, wordMatchesQuery } from '../../features/search/searchQuery.ts'

/**
 * The entities and articles that a search finds. While a query is pending, the results before it stay; a late answer to older
 * words never replaces one to newer words.
 */
export function useSearch(words: string) {
  const ask = useAsk()
  const client = useQueryClient()
  const asks = !isEmptyQuery(parseSearchQuery(words))
  const entities = useQuery({ ...entitiesQuery(ask, words), enabled: words.trim() !== '', placeholderData: (last) => last })
  const found = useQuery({ ...wordMatchesQuery(ask, client, words), enabled: asks, placeholderData: (last) => last })
  const { data: matches, dataUpdatedAt } = found
  const hits = useMemo<SearchHits | null>(
    () => (matches ? { name: `${JSON.stringify(matches.query)} ${dataUpdatedAt}`, numbers: matches.numbers } : null),
    [matches, dataUpdatedAt],
  )
  return {
    asks,
    entities: words.trim() === '' ? undefined : entities.data,
    matches: asks ? matches : undefined,
    hits: asks ? hits : null,
    isSearching: asks && found.isFetching,
    failed: asks && found.isError,
    retry: () => void found.refetch(),
  }
}

export type Search = ReturnType<typeof useSearch>
