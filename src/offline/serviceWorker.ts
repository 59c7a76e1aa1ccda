import { fileAnswer } from './answerFile.ts'
import { answerNavigation, isPagePath, keepOpened } from './answerNavigation.ts'
import { currentCache, deleteCaches } from './cacheNames.ts'
import { renewGeneration } from './generation.ts'
import { articleOf, isKeptPage, keepArticle, keepPage } from './keepOpened.ts'
import { quietly } from './quietly.ts'
import { readWorkerMessage } from './workerMessages.ts'
import type { ExtendableEvent, FetchEvent, WorkerScope } from './workerScope.ts'

/*
 * The service worker, which the build writes as `sw.js` (publish/offline/compileServiceWorker.ts). Nothing of a site or of a deploy
 * is in it: it knows its base by its scope, and what there is by `data/offline.json`. So it changes only with its code.
 *
 * It must never stand between a reader and the site: whatever fails in it, the network is asked as if it were not there, and what
 * it does not know it leaves to the browser.
 */

declare const self: WorkerScope

/** So long after a page was opened a newer deploy is not looked for again, in milliseconds. */
const LOOK_MS = 5 * 60_000
/** The page that was opened fetches its own first, in milliseconds. */
const LATER_MS = 2_000

/** Whether the reader has taken away what is kept while pages of this worker are open. */
let isOff = false

const base = new URL(self.registration.scope).pathname

/*
 * The worker takes over at once, in pages that are open too. Elsewhere that mixes versions; here nothing is answered from the device
 * but whole deploys, and files whose names hold their hashes. Nothing is loaded anew.
 */
self.addEventListener('install', (event) => {
  void self.skipWaiting()
  // A worker without anything on the device still keeps what is opened, and tries again later.
  event.waitUntil(quietly(base, renew()))
})

self.addEventListener('activate', (event) => event.waitUntil(start()))

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer.catch(() => fetch(event.request)))
})

self.addEventListener('message', (event) => {
  const message = readWorkerMessage(event.data)
  if (!message) return
  if ('isOn' in message) {
    isOff = !message.isOn
    event.waitUntil(quietly(base, message.isOn ? renew() : deleteCaches(base)))
  }
  // What the app has opened came as data, and data is fetched ahead too: only the page knows which of it was read.
  else if (!isOff && !savesData()) event.waitUntil(quietly(base, keepArticle(base, message.opened)))
})

async function start(): Promise<void> {
  await quietly(base, Promise.resolve(self.registration.navigationPreload?.enable()))
  await self.clients.claim()
  // What is open already was opened before anybody could keep it. An event of this kind holds requests back.
  void quietly(base, keepOpenPages())
}

async function keepOpenPages(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const path = pathOf(new URL(url))
    const slug = path === null ? null : articleOf(path)
    if (path === null || savesData()) continue
    if (slug !== null) await keepArticle(base, slug)
    else if (isKeptPage(path)) await keepPage(base, path, await fetch(base + path, { cache: 'no-cache' }))
  }
}

/** The path below the site's base; `null` for what is not the site's. */
function pathOf({ origin, pathname }: URL): string | null {
  return origin === location.origin && pathname.startsWith(base) ? pathname.slice(base.length) : null
}

function answerTo(event: FetchEvent): Promise<Response> | null {
  const { request } = event
  const path = !isOff && request.method === 'GET' ? pathOf(new URL(request.url)) : null
  if (path === null) return null
  if (request.mode !== 'navigate') return fileAnswer(path)?.(event, base, path) ?? null
  // Not a page within a page, nor a file that is opened by itself.
  if (request.destination !== 'document' || !isPagePath(path)) return null
  return answerNavigation(event, base, path, (opened, answer) => afterOpening(event, opened, answer))
}

async function afterOpening(event: ExtendableEvent, path: string, answer: Response): Promise<void> {
  event.waitUntil(quietly(base, lookForNewer()))
  if (!savesData()) await quietly(base, keepOpened(base, path, answer))
}

async function lookForNewer(): Promise<void> {
  const cache = await caches.open(currentCache(base))
  const looked = `${base}data/offline.json?looked`
  const last = await cache.match(looked)
  if (last && Date.now() - Number(await last.text()) < LOOK_MS) return
  await new Promise((resolve) => setTimeout(resolve, LATER_MS))
  if (isOff) return
  await cache.put(looked, new Response(String(Date.now())))
  await renew()
}

/** What comes after it was all taken away goes again. */
async function renew(): Promise<void> {
  await renewGeneration(base)
  if (isOff) await deleteCaches(base)
}

function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean } | null)?.saveData === true
}
