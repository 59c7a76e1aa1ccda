import { deleteCaches } from './cacheNames.ts'
import type { WorkerScope } from './workerScope.ts'

/*
 * The worker of a site that says `"offline": false` in its site.json. Browsers that have the other one fetch this in its place: it takes
 * away what that has kept, and then itself.
 */

declare const self: WorkerScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => {
  const base = new URL(self.registration.scope).pathname
  event.waitUntil(deleteCaches(base).finally(() => self.registration.unregister()))
})
