import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { FilterChange } from '../content/filter.ts'
import { parseFilter } from '../content/filterAddress.ts'
import { PAGE_LENGTH } from '../content/pageLength.ts'
import { histogramQuery, listingQuery } from '../data/listingQuery.ts'
import { useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { keptPlaceIn } from './keptPlace.ts'
import { readPlace } from './place.ts'
import { useChoice } from './useChoice.ts'

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
