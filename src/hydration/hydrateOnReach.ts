import { type RefObject, useEffect, useRef } from 'react'
import { hasEarlyEvents, releaseEarlyEvents } from '../ui/earlyEvents.ts'

let want: () => void = () => {}
const wanted = new Promise<void>((resolve) => {
  want = resolve
})

/** Asks for the code behind the controls of a list: filters and histogram, which come together. */
export function wantControls(): void {
  want()
}

/** Fetches a control's code once somebody has reached for any of them. */
export async function whenWanted<T>(load: () => Promise<T>): Promise<T> {
  await wanted
  return load()
}

/**
 * Fetches the controls' code when somebody reaches for this part of them, or has already, and then lets them have what
 * they did. The part carries `data-lazy`; what stands in it gets `data-ready` when it works.
 *
 * So too where the part is to show something else: React holds back the whole change until the code is there, since it
 * would have to hide what stands there. It renders no effect of such a change, so this can't wait for one.
 */
export function useReach(part: RefObject<HTMLElement | null>): void {
  const shown = useRef(false)
  if (shown.current) want()
  useEffect(() => {
    shown.current = true
    return part.current ? wantOnReach(part.current) : undefined
  }, [part])
}

function wantOnReach(part: HTMLElement): () => void {
  const stop = new AbortController()
  const reach = ({ target }: Event) => {
    if (target instanceof Node && part.contains(target)) want()
  }
  // On the document, ahead of React, which lets no event pass to what it has not taken over yet.
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input']) {
    document.addEventListener(type, reach, { capture: true, signal: stop.signal })
  }
  // A click on a drawing is not held with those on controls: where it happened is what counts.
  let missed: MouseEvent | null = null
  const miss = (event: MouseEvent) => {
    if (event.target instanceof SVGElement && part.contains(event.target)) missed = event
  }
  document.addEventListener('click', miss, { capture: true, signal: stop.signal })
  const ready = new MutationObserver(() => {
    stop.abort()
    ready.disconnect()
    releaseEarlyEvents()
    missed?.target?.dispatchEvent(new MouseEvent('click', missed))
  })
  ready.observe(part, { subtree: true, attributeFilter: ['data-ready'] })
  if (hasEarlyEvents(part) || part.matches(':hover, :focus-within')) want()
  return () => {
    stop.abort()
    ready.disconnect()
  }
}
