import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router-dom'
import type { FilterChange } from '../content/filter.ts'
import { formatFilter, parseFilter } from '../content/filterAddress.ts'
import { PAGE_LENGTH } from '../content/pageLength.ts'
import { listingQuery } from '../data/listingQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { readPlace } from './place.ts'

export type MoreState = 'idle' | 'loading' | 'failed'

/**
 * The list that the address asks for, and the ways to change it. The address is the only state, but for the depth, which
 * belongs to the history entry. `within` is the company whose page asks, or null.
 */
export function useListing(within: string | null) {
  const answers = useAnswers()
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const pending = useNavigation().location
  const { filter, ignored } = useMemo(() => parseFilter(new URLSearchParams(location.search)), [location.search])
  const [depths, setDepths] = useState<Readonly<Record<string, number>>>({})
  const [more, setMore] = useState<MoreState>('idle')
  const depth = depths[location.key] ?? readPlace(location.key)?.depth ?? PAGE_LENGTH
  const listing = useAnswer(listingQuery(answers, { filter, within }, depth))

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

  /** The filter with every choice made so far, those on the way included. */
  const intended = useRef(filter)
  useEffect(() => {
    intended.current = filter
  }, [filter])

  /** One choice, one entry of the history. */
  const choose = (change: FilterChange) => {
    intended.current = change(intended.current)
    void navigate({ search: formatFilter(intended.current) }, { preventScrollReset: true, flushSync: true })
  }

  return {
    listing,
    filter,
    ignored: [...ignored, ...listing.unknownCompanies.map((value) => ({ name: 'company', value }))],
    depth,
    more,
    showMore,
    /** What the controls show: the choice just made, while its list is on the way. */
    chosen: useMemo(
      () => (pending?.pathname === location.pathname ? parseFilter(new URLSearchParams(pending.search)).filter : filter),
      [pending, location.pathname, filter],
    ),
    choose,
    /** Fetches what a choice would show, when the reader seems about to make it. */
    anticipate: (change: FilterChange) => {
      void client.query(listingQuery(answers, { filter: change(intended.current), within }, PAGE_LENGTH)).catch(() => {})
    },
  }
}
