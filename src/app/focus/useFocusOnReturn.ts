import { useEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { entryKeyOf } from '../../features/view/historyEntry.ts'

interface OpenedLink {
  href: string
  /** Its place among the links to the same address. */
  place: number
}

/** By the entry of the history from which it was followed; as long as the tab is not loaded anew. */
const opened = new Map<string, OpenedLink>()

/**
 * Back and Forward put the focus on the link that led away, on every page. Lists do so themselves for their entries
 * (features/view/useScrollAnchor.ts), which may come later than the page; what has the focus already keeps it.
 */
export function useFocusOnReturn(): void {
  const location = useLocation()
  const type = useNavigationType()
  const key = entryKeyOf(location)
  useEffect(() => {
    const link = type === NavigationType.Pop ? opened.get(key) : undefined
    if (!link || document.activeElement !== document.body) return
    linksTo(link.href)[link.place]?.focus({ preventScroll: true })
  }, [key, type])
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link) opened.set(key, { href: link.href, place: linksTo(link.href).indexOf(link) })
    }
    // Ahead of the router, which may have left when the click has bubbled up.
    document.addEventListener('click', note, { capture: true })
    return () => document.removeEventListener('click', note, { capture: true })
  }, [key])
}

function linksTo(href: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll('a')].filter((link) => link.href === href)
}
