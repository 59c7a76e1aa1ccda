import { CONNECTED, HEARD, HOLD } from './serverEventNames.ts'

/*
 * The one module of the desk that Vite serves as it is, beside the bundle (newsroom/desk/deskCode.ts), which has no connection to
 * the server: what the server says becomes an event of the window, and what the desk says goes to the server.
 */
if (import.meta.hot) {
  const { hot } = import.meta
  for (const name of HEARD) hot.on(name, () => window.dispatchEvent(new Event(name)))
  window.addEventListener(HOLD, (event) => {
    if (event instanceof CustomEvent) hot.send(HOLD, event.detail)
  })
  // Changed content has the pages of the site load anew; the desk follows by itself, and keeps what is being typed. A change of
  // code says what it was caused by.
  hot.on('vite:beforeFullReload', (payload) => {
    if (payload.triggeredBy === undefined && payload.path === undefined) payload.path = '/no-page.html'
  })
  window.dispatchEvent(new Event(CONNECTED))
}
