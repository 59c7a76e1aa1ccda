import { createRoot } from 'react-dom/client'
import { THEME_KEY } from '../hydration/storageKeys.ts'
import { readStored } from '../ui/browserStorage.ts'
import '../app/styles.css'
import './desk.css'
import './deskLayout.css'
import { Desk } from './Desk.tsx'
import { readDeskFacts } from './deskFacts.ts'
import { DeskSession } from './deskSession.ts'
import { createTabPresence } from './draft/tabPresence.ts'
import { listenToServer } from './listenToServer.ts'
import { createDeskClient } from './request/deskClient.ts'

const facts = readDeskFacts(document.getElementById('desk-facts')?.textContent ?? '')
const session = new DeskSession(createDeskClient(facts), facts.site, createTabPresence())
listenToServer(session)
// At once: the answer takes about as long as the first paint.
void session.refresh()
// What a prerendered page is marked with before its first paint (hydration/boot): there is nothing to wait for here.
document.documentElement.dataset['scripts'] = ''
const theme = readStored('localStorage', THEME_KEY)
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
const container = document.getElementById('desk')
if (container) createRoot(container).render(<Desk facts={facts} session={session} />)
