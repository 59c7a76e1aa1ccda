import { findFirefox } from './findOtherBrowsers.ts'
import { startFirefox } from './firefoxEngine.ts'
import { journeysIn } from './journeys.ts'
import { offlineJourneysIn } from './offlineJourneys.ts'

const path = findFirefox()
if (path) {
  journeysIn('Firefox', () => startFirefox(path))
  offlineJourneysIn('Firefox', () => startFirefox(path))
}
