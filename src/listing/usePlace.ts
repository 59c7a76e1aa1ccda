import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import { readPlace, writePlace } from './place.ts'

/** Frames over which a restored place is held while rows that come on screen take their true heights. */
const SETTLING_FRAMES = 8
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
      if (list.current) writePlace(key, { depth, opened, ...topEntry(list.current) })
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

function findEntry(list: HTMLElement, slug: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-entry="${CSS.escape(slug)}"]`)
}

/** The first entry that reaches below the top of the screen. */
function topEntry(list: HTMLElement): { anchor: string | null; offset: number } {
  for (const entry of list.querySelectorAll<HTMLElement>('[data-entry]')) {
    const { top, bottom } = entry.getBoundingClientRect()
    if (bottom > 0) return { anchor: entry.dataset['entry'] ?? null, offset: top }
  }
  return { anchor: null, offset: 0 }
}

/** Scrolls an entry to where it was and holds it there until the rows round it have settled, or the reader moves. */
function holdAt(entry: HTMLElement, offset: number): () => void {
  let frame = 0
  let left = SETTLING_FRAMES
  const settle = () => {
    window.scrollBy({ top: entry.getBoundingClientRect().top - offset, behavior: 'instant' })
    frame = --left > 0 ? requestAnimationFrame(settle) : 0
  }
  const stop = () => cancelAnimationFrame(frame)
  settle()
  for (const type of ['wheel', 'touchstart', 'keydown'] as const) window.addEventListener(type, stop, { once: true, passive: true })
  return () => {
    stop()
    for (const type of ['wheel', 'touchstart', 'keydown'] as const) window.removeEventListener(type, stop)
  }
}
