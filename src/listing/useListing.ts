import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Filter, FilterChange } from '../content/filter.ts'
import { formatFilter, parseFilter } from '../content/filterAddress.ts'
import { PAGE_LENGTH } from '../content/pageLength.ts'
import { histogramQuery, listingQuery } from '../data/listingQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { keptPlaceIn } from './keptPlace.ts'
import { readPlace } from './place.ts'

export type MoreState = 'idle' | 'loading' | 'failed'

/**
 * The list that the address asks for, and the ways to change it. The address is the only state, but for the depth, which
 * belongs to the history entry. `within` is the company whose page asks, or null; `list` holds the entries.
 */
export function useListing(within: string | null, list: RefObject<HTMLElement | null>) {
  const answers = useAnswers()
  const client = useQueryClient()
  const location = useLocation()
  const { filter, ignored } = useMemo(() => parseFilter(new URLSearchParams(location.search)), [location.search])
  const [depths, setDepths] = useState<Readonly<Record<string, number>>>({})
  const [more, setMore] = useState<MoreState>('idle')
  const depth = depths[location.key] ?? readPlace(location.key)?.depth ?? keptPlaceIn(location.state)?.depth ?? PAGE_LENGTH
  const listing = useAnswer(listingQuery(answers, { filter, within }, depth))

  const histogram = useAnswer(histogramQuery(answers, { filter, within }))

  /** The next entries come only once they are all there, so that a failure costs nothing that is shown. */
  const showMore = async () => {
    setMore('loading')
    try {
      await client.query(listingQuery(answers, { filter, within }, depth + PAGE_LENGTH))
      setDepths({ ...depths, [location.key]: depth + PAGE_LENGTH })
      setMore('idle')
    } catch {
      setMore('failed')
    }
  }

  const [chosen, choose] = useChoice(filter, within, list)

  return {
    listing,
    histogram,
    filter,
    ignored: [...ignored, ...listing.unknownCompanies.map((value) => ({ name: 'company', value }))],
    depth,
    more,
    showMore,
    chosen,
    choose,
    /** Fetches what a choice would show, when the reader seems about to make it. */
    anticipate: (change: FilterChange) => {
      void client.query(listingQuery(answers, { filter: change(chosen), within }, PAGE_LENGTH)).catch(() => {})
    },
  }
}

/**
 * What the controls show, and the way to change it: one choice, one entry of the history. Controls show a choice at once,
 * while its list is still on the way, and two quick choices add up. Somebody who has read down into the list stays where
 * they are as far as the new list allows.
 */
function useChoice(filter: Filter, within: string | null, list: RefObject<HTMLElement | null>): [Filter, (change: FilterChange) => void] {
  const navigate = useNavigate()
  const answers = useAnswers()
  const client = useQueryClient()
  const { key } = useLocation()
  const [choice, setChoice] = useState<{ filter: Filter; madeAt: string } | null>(null)
  const latest = useRef({ filter, key })
  useEffect(() => {
    latest.current = { filter, key }
  }, [filter, key])

  const choose = useCallback(
    async (change: FilterChange) => {
      const next = change(latest.current.filter)
      latest.current.filter = next
      setChoice({ filter: next, madeAt: latest.current.key })
      const go = (state?: object) => void navigate({ search: formatFilter(next) }, { preventScrollReset: true, flushSync: true, state })
      if (!list.current || list.current.getBoundingClientRect().top >= 0) return go()
      const question = { filter: next, within }
      const kept = await import('./findKeptPlace.ts')
        .then(({ findKeptPlace }) => list.current && findKeptPlace(answers, list.current, question))
        .catch(() => null)
      if (kept) await client.query(listingQuery(answers, question, kept.depth)).catch(() => {})
      if (latest.current.filter === next) go({ kept })
    },
    [navigate, answers, client, within, list],
  )
  // A choice is on its way for as long as the reader is still at the history entry where it was made.
  return [choice?.madeAt === key ? choice.filter : filter, choose]
}
