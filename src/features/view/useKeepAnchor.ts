import { type RefObject, useCallback } from 'react'
import type { Filter } from '../../content/query/filter.ts'
import { retryable } from '../../data/retryable.ts'
import { useAsk } from '../../data/services.ts'
import type { KeptAnchor } from './keptAnchor.ts'

const code = retryable(async () => (await import('./findKeptAnchor.ts')).findKeptAnchor)

/**
 * For a list: before its filter changes, finds what somebody who has read down into it is to keep in view, as far as the new
 * list allows: `undefined` for whoever is at the top, and stays there; `null` where there is nothing to keep.
 */
export function useKeepAnchor(
  scope: string | null,
  list: RefObject<HTMLElement | null>,
): (next: Filter) => Promise<KeptAnchor | null | undefined> {
  const ask = useAsk()
  return useCallback(
    async (next) => {
      if (!list.current || list.current.getBoundingClientRect().top >= 0) return undefined
      try {
        const find = code.peek() ?? (await code.load())
        return list.current && (await find(ask, list.current, { filter: next, scope }))
      } catch {
        return null
      }
    },
    [ask, scope, list],
  )
}
