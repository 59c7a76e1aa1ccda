import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterContextProvider, RouterProvider } from 'react-router-dom'
import { lateAsk } from '../data/ask.ts'
import { retryable } from '../data/retryable.ts'
import { type Services, servicesContext } from '../data/services.ts'
import { EMBEDDED_ID, takeEmbeddedAnswers } from '../hydration/embeddedData.ts'
import { IslandGivenUp } from '../hydration/island.tsx'
import { prefetchIslands } from '../hydration/islands.ts'
import { keepWrappedText } from '../hydration/keepWrappedText.ts'
import { keepFocus } from '../hydration/redraw/keepFocus.ts'
import { keepPress } from '../hydration/redraw/keepPress.ts'
import { forgetScrollPosition } from '../hydration/scrollPositions.ts'
import { findCopy } from '../reader/findCopy.ts'
import { App } from './App.tsx'
import { createFollow } from './createFollow.ts'
import { createQueryClient } from './createQueryClient.ts'
import { fetchInIdleTime } from './fetchInIdleTime.ts'
import { ownAddress } from './ownAddress.ts'
import { allowLeaving, loadPageCode } from './pageRoute.tsx'
import { routes } from './routes.tsx'
import { showPending } from './showPending.ts'
import './styles.css'

const BASE = import.meta.env.BASE_URL
/** So long a view that is drawn in place of the prerendered one waits for the code of its controls, in milliseconds. */
const PARTS_PATIENCE_MS = 2_000

/** What the page's file was made for, as the inline script's element says; no route in development. */
interface Prerendered {
  route: string | undefined
  path: string | undefined
  /** Whether it is read, and its app waited for the reader. */
  isRead: boolean
}

/**
 * Takes over the page. A prerendered page for this very view is hydrated from the answers that it carries; where the
 * address asks for another view than was prerendered (a filter, a remembered depth), that view is drawn in its place
 * once its data is there. At an address for which the router has another page than the one that stands there (an
 * archive's, a proxy's) the page is left as it is: whole, with links that lead on, and without controls.
 */
async function start(container: HTMLElement): Promise<void> {
  const clientRendered = 'clientRendered' in document.documentElement.dataset
  if (!clientRendered) await untilParsed()
  const { route, path, isRead } = prerenderedPage()
  if (!putAddressRight(path)) return leaveAsItIs()
  const matched = matchRoutes(routes, window.location, BASE)?.at(-1)?.route.id
  if (!clientRendered && route !== undefined && matched !== route) return leaveAsItIs()
  keepWrappedText(() => {
    isTranslated = true
  })
  const client = createQueryClient()
  const code = retryable(async () => (await import('../data/httpAsk.ts')).createHttpAsk(client, BASE, findCopy))
  const ask = lateAsk(code)
  const services: Services = { ask, client }
  const embedded = document.getElementById(EMBEDDED_ID)?.textContent
  const prerendered = embedded != null && !clientRendered
  if (prerendered) takeEmbeddedAnswers(client, embedded)
  const router = createBrowserRouter(routes, {
    // With its slash, so that the timeline's address keeps one under a sub-folder.
    basename: BASE,
    getContext: () => new RouterContextProvider(new Map([[servicesContext, services]])),
    ...(prerendered && { hydrationData: await prerenderedState(matched) }),
  })
  showPending(router)
  let giveFocusBack = () => {}
  const onHydrated = () => {
    giveFocusBack()
    allowLeaving()
    if (!isRead) fetchInIdleTime([code.load, () => loadPageCode('article'), () => loadPageCode('timeline')])
  }
  const app = (
    <App services={services} follow={createFollow(router)} onHydrated={onHydrated}>
      <RouterProvider router={router} />
    </App>
  )
  // A list finds its own place, and whoever has begun to read stands where they read.
  if (!prerendered || isRead) forgetScrollPosition(router.state.location.key)
  if (prerendered) {
    startTransition(() => void hydrateRoot(container, app, { onRecoverableError }))
    return
  }
  const initialized = new Promise<void>((resolve) => {
    if (router.state.initialized) resolve()
    else router.subscribe((state) => state.initialized && resolve())
  })
  // Drawn whole, so that nothing moves when a part of it comes later.
  await Promise.all([initialized, Promise.race([prefetchIslands(), pause(PARTS_PATIENCE_MS)])])
  await untilParsed()
  giveFocusBack = keepFocus()
  keepPress()
  createRoot(container).render(app)
}

/** Whether a translator has been there; what it put round the texts goes where React draws them itself. */
let isTranslated = false

/**
 * React draws a part of the page itself where it can't take over what stands there. That is no error where the part's code
 * does not come, or where a translator was there first; anywhere else it is.
 */
function onRecoverableError(error: unknown): void {
  if (error instanceof Error && error.cause instanceof IslandGivenUp) return
  if (!isTranslated) reportError(error)
}

function prerenderedPage(): Prerendered {
  const { route, path, read } = document.querySelector<HTMLElement>('script[data-app]')?.dataset ?? {}
  return { route, path, isRead: read !== undefined }
}

/** Writes the page's own address over another way to write it. False where the address is not the page's at all. */
function putAddressRight(path: string | undefined): boolean {
  if (path === undefined) return true
  const { pathname, search, hash } = window.location
  const own = ownAddress(pathname, BASE, path)
  if (own !== null && own !== pathname) window.history.replaceState(window.history.state, '', own + search + hash)
  return own !== null
}

/** What needs scripts goes, as for a reader who has none. */
function leaveAsItIs(): void {
  const { dataset } = document.documentElement
  delete dataset['clientRendered']
  delete dataset['scripts']
  if (!window.eventReplay) return
  window.eventReplay.isReady = () => true
  window.eventReplay.queue = []
  window.eventReplay.done()
}

/**
 * The script may come before the last of the page has. What React takes over must be whole, and what it clears away would
 * go on growing.
 */
async function untilParsed(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Loads the page's own chunk and tells the router that its loaders have run. */
async function prerenderedState(route: string | undefined) {
  if (route === undefined) return { loaderData: {} }
  await loadPageCode(route)
  return { loaderData: { [route]: null } }
}

const container = document.getElementById('root')
if (container) {
  start(container).catch((error: unknown) => {
    window.eventReplay?.fail()
    throw error
  })
}

// The development server tells of new content. A page within another one leaves it to that when to show it.
import.meta.hot?.on('entente:content', () => {
  if (window.parent === window) window.location.reload()
})
