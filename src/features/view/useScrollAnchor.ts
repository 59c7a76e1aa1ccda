import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { entryKeyOf } from './historyEntry.ts'
import { type KeptAnchor, keptAnchorIn } from './keptAnchor.ts'
import { findEntry, pinScroll, topEntry } from './pinScroll.ts'
import { readScrollAnchor, writeScrollAnchor } from './scrollAnchor.ts'

/** Room for the heading of the month, which stays at the top of the screen. */
const TOP_PX = 64
const SCROLL_PAUSE_MS = 120

/**
 * Keeps the scroll anchor of a list: noted as the reader scrolls and when they open an entry, restored when Back, Forward or
 * a reload lead here again. It is an entry, not a number of pixels from the top, since rows away from the screen have no
 * true height yet.
 */
export function useScrollAnchor(list: RefObject<HTMLElement | null>, shownCount: number): void {
  const location = useLocation()
  const { state } = location
  const key = entryKeyOf(location)
  const returning = useNavigationType() === NavigationType.Pop
  const shownAt = useRef<string | null>(null)

  useLayoutEffect(() => {
    // From one part of the same page to another, the router keeps what is in view.
    if (!list.current || shownAt.current === key) return
    shownAt.current = key
    const kept = returning ? undefined : keptAnchorIn(state)
    if (kept !== undefined) return keepInView(list.current, kept)
    const anchor = returning ? readScrollAnchor(key) : null
    if (!anchor) return
    const entry = anchor.anchor === null ? null : findEntry(list.current, anchor.anchor)
    const opened = anchor.opened === null ? null : findEntry(list.current, anchor.opened)
    opened?.querySelector('a')?.focus({ preventScroll: true })
    return entry ? pinScroll(entry, anchor.offset) : undefined
  }, [key, state, returning, list])

  useEffect(() => {
    const note = (opened: string | null) => {
      const top = list.current && topEntry(list.current)
      writeScrollAnchor(key, { shownCount, opened, anchor: top?.entry.dataset['entry'] ?? null, offset: top?.offset ?? 0 })
    }
    let timer = 0
    const onScroll = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => note(readScrollAnchor(key)?.opened ?? null), SCROLL_PAUSE_MS)
    }
    const onClick = (event: MouseEvent) => {
      const entry = event.target instanceof Element && event.target.closest('a') ? event.target.closest('[data-entry]') : null
      if (entry) note(entry.getAttribute('data-entry'))
    }
    const element = list.current
    if (shownCount > 0) onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    element?.addEventListener('click', onClick, { capture: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      element?.removeEventListener('click', onClick, { capture: true })
    }
  }, [key, shownCount, list])
}

/** After a choice: what was on the screen and still matches, or else the same time, or else the top of the list. */
function keepInView(list: HTMLElement, kept: KeptAnchor | null): (() => void) | undefined {
  for (const { slug, offset } of kept?.entries ?? []) {
    const entry = findEntry(list, slug)
    if (entry) return pinScroll(entry, offset)
  }
  const first = kept?.entries[0]
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')]
  const dayOf = (entry: HTMLElement | undefined) => entry?.querySelector('time')?.dateTime ?? ''
  const ascending = dayOf(entries[0]) < dayOf(entries.at(-1))
  const near = first && entries.find((entry) => (ascending ? dayOf(entry) >= first.day : dayOf(entry) <= first.day))
  if (near) return pinScroll(near, Math.max(first.offset, TOP_PX))
  list.scrollIntoView({ behavior: 'instant' })
  return undefined
}
