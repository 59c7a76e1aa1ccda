import { useQuery } from '@tanstack/react-query'
import type { Filter } from '../../content/query/filter.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'

const NEWEST = 6

/** The newest announcements of what is selected on the map, with the names of those companies that the archive knows. */
export function useSelectedNews(filter: Filter) {
  return useQuery(listingQuery(useAsk(), { filter, scope: null }, NEWEST))
}
