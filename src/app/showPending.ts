import type { createBrowserRouter } from 'react-router-dom'

/** What is there by then needs no line, which would only cost a layout. In milliseconds. */
const SOON_MS = 50

/**
 * A thin line while a page is on its way, which styles show only when that takes long enough to be noticed. It stands outside
 * of React, which holds the news that a navigation has begun back until it has taken over all parts of the page.
 */
export function showPending(router: ReturnType<typeof createBrowserRouter>): void {
  const bar = document.createElement('div')
  bar.className = 'pending-bar'
  bar.setAttribute('role', 'progressbar')
  bar.setAttribute('aria-label', 'Loading')
  let timer: ReturnType<typeof setTimeout> | null = null
  router.subscribe(({ navigation }) => {
    if (navigation.state !== 'idle') timer ??= setTimeout(() => document.body.append(bar), SOON_MS)
    else if (timer !== null) {
      clearTimeout(timer)
      timer = null
      bar.remove()
    }
  })
}
