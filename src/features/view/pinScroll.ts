/** Frames over which an entry is held in its place while rows that come on screen take their true heights. */
const SETTLING_FRAMES = 8

export function findEntry(list: HTMLElement, slug: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-entry="${CSS.escape(slug)}"]`)
}

/** The first entry that reaches below the top of the screen, and how far its top is below the screen's, in pixels. */
export function topEntry(list: HTMLElement): { entry: HTMLElement; offset: number } | null {
  for (const entry of list.querySelectorAll<HTMLElement>('[data-entry]')) {
    const { top, bottom } = entry.getBoundingClientRect()
    if (bottom > 0) return { entry, offset: top }
  }
  return null
}

/** Scrolls an entry to where it was and holds it there until the rows round it have settled, or the reader moves. */
export function pinScroll(entry: HTMLElement, offset: number): () => void {
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
