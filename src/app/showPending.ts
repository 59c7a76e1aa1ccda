import type { createBrowserRouter } from 'react-router-dom'

/**
 * A thin line while a page is on its way, which styles show only when that takes long enough to be noticed. It stands outside
 * of React, which holds the news that a navigation has begun back until it has taken over all parts of the page.
 */
export function showPending(router: ReturnType<typeof createBrowserRouter>): void {
  const bar = document.createElement('div')
  bar.className = 'pending-bar'
  bar.setAttribute('role', 'progressbar')
  bar.setAttribute('aria-label', 'Loading')
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') bar.remove()
    else if (!bar.isConnected) document.body.append(bar)
  })
}
