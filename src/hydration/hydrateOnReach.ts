import { type RefObject, useEffect } from 'react'
import { hasQueuedEvents, QUEUED, replayQueuedEvents } from './eventReplay.ts'
import { requestHydration } from './islands.ts'

/**
 * Fetches the code of the page's islands when somebody reaches for this one, or has already, and then lets them have what
 * they did. The part carries `data-lazy`; what stands in it gets `data-ready` when it works.
 */
export function useHydrateOnReach(part: RefObject<HTMLElement | null>): void {
  useEffect(() => (part.current ? requestOnReach(part.current) : undefined), [part])
}

function requestOnReach(part: HTMLElement): () => void {
  const stop = new AbortController()
  const reach = ({ target }: Event) => {
    if (target instanceof Node && part.contains(target)) requestHydration()
  }
  // On the document, ahead of React, which lets no event pass to what it has not taken over yet.
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input', QUEUED]) {
    document.addEventListener(type, reach, { capture: true, signal: stop.signal })
  }
  const ready = new MutationObserver(() => {
    if (!part.querySelector('[data-ready]')) return
    stop.abort()
    ready.disconnect()
    void replayQueuedEvents()
  })
  ready.observe(part, { subtree: true, childList: true, attributeFilter: ['data-ready'] })
  if (hasQueuedEvents(part) || part.matches(':hover, :focus-within')) requestHydration()
  return () => {
    stop.abort()
    ready.disconnect()
  }
}
