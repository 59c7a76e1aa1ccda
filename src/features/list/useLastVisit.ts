import { type RefObject, useEffect, useState } from 'react'
import { parseFilter } from '../../content/address/filterAddress.ts'
import { isNarrowed } from '../../content/query/filter.ts'
import type { Listing } from '../../content/query/listing.ts'
import { today } from '../../content/text/day.ts'
import { readStored, writeStored } from '../../ui/browserStorage.ts'
import { describeLastVisit, parseVisits, seeTimeline } from './lastVisit.ts'

const KEY = 'reader:visits'

/** The entry that was the newest when the last visit ended, or the first one where all that is shown is newer, and what it says. */
export interface LastVisit {
  entry: HTMLElement
  words: string
}

/**
 * Finds the entry that was the newest when the reader's last visit ended, and marks it with an attribute, which the styles turn
 * into a line in the entry's own margin: nothing moves and no entry is rendered again. Whoever was away for longer than what is
 * shown reaches back finds the words, without the line, at the first one. Only the whole timeline, newest first, counts as a
 * visit; a filtered one shows the mark where it still has that entry.
 */
export function useLastVisit(list: RefObject<HTMLElement | null>, listing: Listing, scope: string | null): LastVisit | null {
  const [visit, setVisit] = useState<LastVisit | null>(null)
  useEffect(() => {
    const { filter } = parseFilter(new URLSearchParams(window.location.search))
    if (scope !== null || filter.sort !== 'newest') return
    let visits = parseVisits(readStored('localStorage', KEY))
    const newest = listing.groups[0]?.cards[0]?.slug
    if (newest !== undefined && !isNarrowed(filter)) {
      visits = seeTimeline(visits, newest, Date.now(), today())
      writeStored('localStorage', KEY, JSON.stringify(visits))
    }
    if (!visits?.last || visits.last.newest === newest) return
    const { last } = visits
    const find = (slug: string | undefined) => list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(slug ?? '')}"]`)
    const then = find(last.newest)
    const oldest = listing.groups.at(-1)?.cards.at(-1)
    const isAllNewer = !then && oldest !== undefined && oldest.date > last.day
    const entry = isAllNewer ? find(newest) : then
    if (!entry) return
    const words = describeLastVisit(last.day, today(), isAllNewer)
    entry.dataset['lastVisit'] = words
    if (isAllNewer) entry.dataset['allNewer'] = ''
    setVisit({ entry, words })
    return () => {
      delete entry.dataset['lastVisit']
      delete entry.dataset['allNewer']
      setVisit(null)
    }
  }, [list, listing, scope])
  return visit
}
