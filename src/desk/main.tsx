import { createRoot } from 'react-dom/client'
import { THEME_KEY } from '../hydration/storageKeys.ts'
import { readStored } from '../ui/browserStorage.ts'
import '../app/styles.css'
import './desk.css'
import './deskLayout.css'
import { Desk } from './Desk.tsx'
import { readDeskFacts } from './deskFacts.ts'
import { currentRoute } from './deskRoute.ts'
import { DeskSession } from './deskSession.ts'
import { createTabPresence } from './draft/tabPresence.ts'
import { createDeskClient } from './request/deskClient.ts'

const facts = readDeskFacts(document.getElementById('desk-facts')?.textContent ?? '')
const session = new DeskSession(createDeskClient(facts), facts.site, createTabPresence())
// What a prerendered page is marked with before its first paint (hydration/boot): there is nothing to wait for here.
document.documentElement.dataset['scripts'] = ''
const theme = readStored('localStorage', THEME_KEY)
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
const container = document.getElementById('desk')
if (container) createRoot(container).render(<Desk facts={facts} session={session} />)

if (import.meta.hot) {
  import.meta.hot.on('entente:content', () => session.onContent())
  // What breaks the site is no news of its content: Vite would show it over the page.
  import.meta.hot.on('vite:error', () => session.onContent())
  const { hot } = import.meta
  // The server lets a text go with the page that had it (newsroom/desk/releaseWithPages.ts).
  const hold = () => {
    const route = currentRoute()
    if (route.kind === 'article') hot.send('entente:hold', { slug: route.slug })
  }
  hold()
  window.addEventListener('hashchange', hold)
  import.meta.hot.on('entente:followUps', () => void session.refresh())
  // Changed content has the pages of the site load anew; the desk follows by itself, and keeps what is being typed. A change of
  // code says what it was caused by.
  import.meta.hot.on('vite:beforeFullReload', (payload) => {
    if (payload.triggeredBy === undefined && payload.path === undefined) payload.path = '/no-page.html'
  })
}
