import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { canonicalSearch } from '../../content/address/canonicalSearch.ts'
import type { IgnoredPart } from '../../content/query/filter.ts'

/**
 * Writes the one address of a view over another way to write it, so that what is copied or shared is the same for everybody.
 * Past the router, for which the entry stays what it is: a new one would forget how much of a list was shown, and its scroll
 * anchor. `own`: the search part that the view's codec writes; `ignored`: what the address holds and the view does not.
 */
export function useCanonicalAddress(own: string, ignored: readonly IgnoredPart[]): void {
  const { search } = useLocation()
  const right = canonicalSearch(search, own, ignored)
  useEffect(() => {
    const { pathname, search: shown, hash } = window.location
    if (right !== null && shown === search) window.history.replaceState(window.history.state, '', pathname + right + hash)
  }, [right, search])
}
