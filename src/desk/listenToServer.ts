import { currentRoute } from './deskRoute.ts'
import type { DeskSession } from './deskSession.ts'
import { CONNECTED, HOLD } from './serverEventNames.ts'

/** Has the session follow what the server says (serverEvents.ts), and tells the server which article is open. */
export function listenToServer(session: DeskSession): void {
  window.addEventListener('entente:content', () => session.onContent())
  // What breaks the site is no news of its content: Vite would show it over the page.
  window.addEventListener('vite:error', () => session.onContent())
  window.addEventListener('entente:followUps', () => void session.refresh())
  window.addEventListener(CONNECTED, hold)
  window.addEventListener('hashchange', hold)
}

/** The server lets a text go with the page that had it. */
function hold(): void {
  const route = currentRoute()
  if (route.kind === 'article') window.dispatchEvent(new CustomEvent(HOLD, { detail: { slug: route.slug } }))
}
