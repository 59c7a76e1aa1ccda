import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback } from 'react'
import type { Filter } from '../../content/query/filter.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'

/**
 * For a list: before its filter changes, finds what somebody who has read down into it is to keep in view, as far as the new
 * list allows, and fetches that much of it. Whoever is at the top stays there.
 */
export function useKeepAnchor(scope: string | null, list: RefObject<HTMLElement | null>): (next: Filter) => Promise<object | null> | null {
  const ask = useAsk()
  const client = useQueryClient()
  return useCallback(
    (next) => {
      if (!list.current || list.current.getBoundingClientRect().top >= 0) return null
      const question = { filter: next, scope }
      const find = async () => {
        const kept = await import('./findKeptAnchor.ts')
          .then(({ findKeptAnchor }) => list.current && findKeptAnchor(ask, list.current, question))
          .catch(() => null)
        if (kept) await client.query(listingQuery(ask, question, kept.shownCount)).catch(() => {})
        return list.current && { kept }
      }
      return find()
    },
    [ask, client, scope, list],
  )
}
