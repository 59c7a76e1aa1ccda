import { prefetchIslands } from '../hydration/islands.ts'
import { hasScarceData } from '../ui/hasScarceData.ts'

/** After the page works; what the reader came for has long been painted. */
const LATER_MS = 1_500

/**
 * What every page may need next is fetched when nobody waits for anything, so that a connection lost later is no dead end:
 * the code that answers questions, the pages that most links lead to, and the controls of this one. Not for readers who
 * asked their browser to save data, or have a slow line.
 */
export function fetchInIdleTime(fetches: readonly (() => Promise<unknown>)[]): void {
  if (hasScarceData()) return
  setTimeout(async () => {
    for (const fetchNext of [...fetches, prefetchIslands]) {
      await untilIdle()
      await fetchNext().catch(() => {})
    }
  }, LATER_MS)
}

/** Safari has no idle callbacks. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    const whenIdle = 'requestIdleCallback' in window ? window.requestIdleCallback : null
    if (whenIdle) whenIdle(resolve, { timeout: 5_000 })
    else setTimeout(resolve, 200)
  })
}
