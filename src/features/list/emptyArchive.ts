import { useQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import type { Ask } from '../../data/ask.ts'
import { spanCountsQuery } from '../../data/listingQuery.ts'
import { servicesOf, useAsk } from '../../data/services.ts'

/*
 * Whether nothing has been published yet, for pages that need no other answer. They must not wait for this one, nor fail with
 * it: a prerendered page has it, elsewhere it comes by and by, and until then they show what they show of any archive.
 */

export function useIsEmpty(): boolean {
  const { data } = useQuery(totalQuery(useAsk()))
  return data?.[0] === 0
}

/** For the loaders of such pages. */
export async function askIfEmpty(context: LoaderFunctionArgs['context']): Promise<void> {
  if (!import.meta.env.SSR) return
  const { ask, client } = servicesOf(context)
  await client.query(totalQuery(ask))
}

/** How many articles there are in all. */
function totalQuery(ask: Ask) {
  return spanCountsQuery(ask, { filter: EMPTY_FILTER, scope: null }, [{ from: null, to: null }])
}
