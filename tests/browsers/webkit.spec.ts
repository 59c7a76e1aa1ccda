import { findWebKit } from './findOtherBrowsers.ts'
import { journeysIn } from './journeys.ts'
import { offlineJourneysIn } from './offlineJourneys.ts'
import { startWebKit } from './webkitEngine.ts'

const webkit = findWebKit()
if (webkit) {
  journeysIn('WebKit', () => startWebKit(webkit), { typesDays: false })
  offlineJourneysIn('WebKit', () => startWebKit(webkit))
}
