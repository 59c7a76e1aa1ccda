import { whenIdle } from './whenIdle.ts'

/** The page is painted by then, whatever the browser says of it. */
const LATEST_MS = 2_000

/**
 * Calls back when the page has been painted and the browser is idle, or is loaded where nobody looks at it. A page that is
 * made ahead, before somebody goes to it, waits until that happens. May call back twice.
 */
export function whenPainted(callback: () => void): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', () => whenPainted(callback), { once: true })
    return
  }
  const soon = () => requestAnimationFrame(() => setTimeout(() => whenIdle(callback)))
  try {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) soon()
    }).observe({ type: 'paint', buffered: true })
  } catch {
    addEventListener('load', soon)
  }
  addEventListener('load', () => {
    if (document.hidden) callback()
    else setTimeout(callback, LATEST_MS)
  })
}
