import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { type ListSteps, withDepth } from '../../content/address/depthAddress.ts'
import type { IgnoredPart } from '../../content/query/filter.ts'

/** How much of a list is shown, of how much. */
interface Depth extends ListSteps {
  shownCount: number
  count: number
}

/**
 * Writes the one address of a view over another way to write it, so that what is copied or shared is the same for everybody, and
 * for a list how much of it is shown. Past the router, for which the entry stays what it is: a new one would forget its scroll
 * anchor. `own`: the search part that the view's codec writes; `ignored`: what the address holds and the view does not, for
 * which all of it stays: the note that tells of them would vanish with them.
 */
export function useCanonicalAddress(own: string, ignored: readonly IgnoredPart[], depth?: Depth): void {
  const { search } = useLocation()
  const kept = ignored.length > 0 ? search : own
  const right = depth ? withDepth(kept, depth.shownCount, depth.count, depth) : kept
  /** What was written last, and over which address. */
  const written = useRef({ over: search, search })
  useEffect(() => {
    const { pathname, search: shown, hash } = window.location
    if (written.current.over !== search) written.current = { over: search, search }
    // Else the reader has gone on meanwhile.
    if (shown === right || (shown !== search && shown !== written.current.search)) return
    window.history.replaceState(window.history.state, '', pathname + right + hash)
    written.current.search = right
  }, [right, search])
}
