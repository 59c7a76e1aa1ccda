import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { stateOfSamePage } from '../../features/view/historyEntry.ts'
import { decodeAddress } from '../decodeAddress.ts'
import { focusOnce } from './focusOnce.ts'

/**
 * Sends links to places of the same page through the router. The browser's own way makes entries of the history without key
 * and state: the way back would forget its list, the list its depth, and Back would not return to where somebody read.
 */
export function useLinksWithinPage(): void {
  const navigate = useNavigate()
  const location = useLocation()
  const follow = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null
    if (link === null || link.target !== '' || link.hash === '' || link.href !== withHash(link.hash)) return
    const place = document.getElementById(decodeAddress(link.hash.slice(1)))
    if (!place) return
    event.preventDefault()
    const { pathname, search, hash } = location
    const options = { state: stateOfSamePage(location, 1), preventScrollReset: true, replace: hash === link.hash }
    // First, so that the router notes where the page was left.
    void navigate({ pathname, search, hash: link.hash }, options)
    place.scrollIntoView()
    focusOnce(place)
  })
  useEffect(() => {
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
}

function withHash(hash: string): string {
  const address = new URL(window.location.href)
  address.hash = hash
  return address.href
}
