import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { formatFilter } from '../../content/address/filterAddress.ts'
import type { Filter, FilterChange } from '../../content/query/filter.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import { useAsk } from '../../data/services.ts'

/**
 * What the controls show, and the way to change it: one choice, one entry of the history. Controls show a choice at once,
 * while its list is still on the way, and two quick choices add up. Somebody who has read down into the list stays where
 * they are as far as the new list allows.
 */
export function useChoice(
  filter: Filter,
  scope: string | null,
  list: RefObject<HTMLElement | null>,
): [Filter, (change: FilterChange) => Promise<void>] {
  const navigate = useNavigate()
  const ask = useAsk()
  const client = useQueryClient()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ filter: Filter; madeAt: string } | null>(null)
  const latest = useRef({ filter, key })
  /** The choice for which a place in its list is being sought, before it goes into the address. */
  const preparing = useRef<Filter | null>(null)
  useEffect(() => {
    // The choice before has arrived meanwhile: the one that is being prepared includes it, and still stands.
    if (preparing.current) {
      if (latest.current.key === key) return
      latest.current.key = key
      setChoice({ filter: preparing.current, madeAt: key })
      return
    }
    latest.current = { filter, key }
    // Else the way back to the entry where it was made would show it again.
    setChoice(null)
  }, [filter, key])

  const update = useCallback(
    async (change: FilterChange) => {
      const next = change(latest.current.filter)
      latest.current.filter = next
      setChoice({ filter: next, madeAt: latest.current.key })
      const go = (state?: object) => {
        preparing.current = null
        void navigate({ search: formatFilter(next) }, { preventScrollReset: true, flushSync: true, state })
      }
      if (!list.current || list.current.getBoundingClientRect().top >= 0) return go()
      preparing.current = next
      const question = { filter: next, scope }
      const kept = await import('./findKeptAnchor.ts')
        .then(({ findKeptAnchor }) => list.current && findKeptAnchor(ask, list.current, question))
        .catch(() => null)
      if (kept) await client.query(listingQuery(ask, question, kept.shownCount)).catch(() => {})
      // A later choice includes this one; a reader who has left the list has left it.
      if (preparing.current === next && list.current) go({ kept })
    },
    [navigate, ask, client, scope, list],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return [choice?.madeAt === key ? choice.filter : filter, update]
}
