import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { findEntry, holdAt, topEntry } from './holdPlace.ts'
import { readPlace, writePlace } from './place.ts'

const SCROLL_PAUSE_MS = 120

/**
 * Keeps the reader's place in a list: noted as they scroll and when they open an entry, restored when Back, Forward or
 * a reload lead here again. Places are held by entry, not by pixels, since rows away from the screen have no true
 * height yet.
 */
export function usePlace(list: RefObject<HTMLElement | null>, depth: number): void {
  const { key } = useLocation()
  const returning = useNavigationType() === NavigationType.Pop

  useLayoutEffect(() => {
    const place = returning ? readPlace(key) : null
    if (!place || !list.current) return
    const entry = place.anchor === null ? null : findEntry(list.current, place.anchor)
    const opened = place.opened === null ? null : findEntry(list.current, place.opened)
    opened?.querySelector('a')?.focus({ preventScroll: true })
    return entry ? holdAt(entry, place.offset) : undefined
  }, [key, returning, list])

  useEffect(() => {
    const note = (opened: string | null) => {
      const top = list.current && topEntry(list.current)
      writePlace(key, { depth, opened, anchor: top?.entry.dataset['entry'] ?? null, offset: top?.offset ?? 0 })
    }
    let timer = 0
    const onScroll = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => note(readPlace(key)?.opened ?? null), SCROLL_PAUSE_MS)
    }
    const onClick = (event: MouseEvent) => {
      const entry = event.target instanceof Element && event.target.closest('a') ? event.target.closest('[data-entry]') : null
      if (entry) note(entry.getAttribute('data-entry'))
    }
    const element = list.current
    if (depth > 0) onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    element?.addEventListener('click', onClick, { capture: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      element?.removeEventListener('click', onClick, { capture: true })
    }
  }, [key, depth, list])
}
