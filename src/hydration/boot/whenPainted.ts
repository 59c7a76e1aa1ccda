/** The page is painted by then, whatever the browser says of it. */
const LATEST_MS = 2_000

/** Calls back when the page has been painted, or is loaded where nobody looks at it. May call back twice. */
export function whenPainted(callback: () => void): void {
  const soon = () => requestAnimationFrame(() => setTimeout(callback))
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
