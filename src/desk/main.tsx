import { createRoot } from 'react-dom/client'
import '../app/styles.css'
import './desk.css'
import { Desk } from './Desk.tsx'
import { readDeskFacts } from './deskFacts.ts'
import { DeskSession } from './deskSession.ts'
import { createTabPresence } from './draft/tabPresence.ts'
import { createDeskClient } from './request/deskClient.ts'

const facts = readDeskFacts(document.getElementById('desk-facts')?.textContent ?? '')
const session = new DeskSession(createDeskClient(facts), facts.site, createTabPresence())
const container = document.getElementById('desk')
if (container) createRoot(container).render(<Desk facts={facts} session={session} />)

if (import.meta.hot) {
  import.meta.hot.on('entente:content', () => session.onContent())
  // Changed content has the pages of the site load anew; the desk follows by itself, and keeps what is being typed. A change of
  // code says what it was caused by.
  import.meta.hot.on('vite:beforeFullReload', (payload) => {
    if (payload.triggeredBy === undefined && payload.path === undefined) payload.path = '/no-page.html'
  })
}
