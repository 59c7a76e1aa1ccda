import { readDeskFacts } from './deskFacts.ts'
import { createDeskClient } from './request/deskClient.ts'

/* Run before all other code of the desk, which takes about as long as the answer: main.tsx imports it first. */

export const facts = readDeskFacts(document.getElementById('desk-facts')?.textContent ?? '')
export const client = createDeskClient(facts)
export const firstOverview = client.overview()
