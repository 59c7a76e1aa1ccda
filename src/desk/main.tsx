// Before all else, for what it asks.
import './firstQuestion.ts'
import { createRoot } from 'react-dom/client'
import { THEME_KEY } from '../hydration/storageKeys.ts'
import { readStored } from '../ui/browserStorage.ts'
import { client, facts, firstOverview } from './firstQuestion.ts'
import '../app/styles.css'
import './desk.css'
import './deskLayout.css'
import { Desk } from './Desk.tsx'
import { DeskSession } from './deskSession.ts'
import { createTabPresence } from './draft/tabPresence.ts'
import { listenToServer } from './listenToServer.ts'

const session = new DeskSession(client, facts.site, createTabPresence())
listenToServer(session)
void session.refresh(firstOverview)
// What a prerendered page is marked with before its first paint (hydration/boot): there is nothing to wait for here.
document.documentElement.dataset['scripts'] = ''
const theme = readStored('localStorage', THEME_KEY)
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
const container = document.getElementById('desk')
if (container) createRoot(container).render(<Desk facts={facts} session={session} />)
