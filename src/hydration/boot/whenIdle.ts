/** So long the browser may have something else to do, in milliseconds. */
const BUSY_MS = 1_000

/** Calls back when the browser is idle. Safari has no idle callbacks. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: BUSY_MS })
  else callback()
}
