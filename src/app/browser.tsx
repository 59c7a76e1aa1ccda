import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterContextProvider, RouterProvider } from 'react-router-dom'
import { createLazyAnswers } from '../data/lazyAnswers.ts'
import { type Services, servicesContext } from '../data/services.ts'
import { App } from './App.tsx'
import { createQueryClient } from './createQueryClient.ts'
import { EMBEDDED_ID, takeEmbeddedAnswers } from './embeddedAnswers.ts'
import { reloadOnce } from './reloadOnce.ts'
import { routes } from './routes.tsx'
import { forgetScrollPosition } from './scrollPositions.ts'
import './styles.css'

const BASE = import.meta.env.BASE_URL

/**
 * Takes over the page. A prerendered page for this very view is hydrated from the answers that it carries; where the
 * address asks for another view than was prerendered (a filter, a remembered depth), that view is drawn in its place
 * once its data is there.
 */
async function start(container: HTMLElement): Promise<void> {
  const otherView = 'otherView' in document.documentElement.dataset
  if (!otherView) await untilParsed()
  const client = createQueryClient()
  const answers = createLazyAnswers(async () => (await import('../data/httpAnswers.ts')).createHttpAnswers(client, BASE))
  const services: Services = { answers, client }
  const embedded = document.getElementById(EMBEDDED_ID)?.textContent
  const prerendered = embedded != null && !otherView
  if (prerendered) takeEmbeddedAnswers(client, embedded)
  const router = createBrowserRouter(routes, {
    // With its slash, so that the timeline's address keeps one under a sub-folder.
    basename: BASE,
    getContext: () => new RouterContextProvider(new Map([[servicesContext, services]])),
    ...(prerendered && { hydrationData: await prerenderedState(BASE) }),
  })
  const app = (
    <App services={services}>
      <RouterProvider router={router} />
    </App>
  )
  if (prerendered) {
    startTransition(() => void hydrateRoot(container, app))
    return
  }
  await new Promise<void>((resolve) => {
    if (router.state.initialized) resolve()
    else router.subscribe((state) => state.initialized && resolve())
  })
  await untilParsed()
  forgetScrollPosition(router.state.location.key)
  createRoot(container).render(app)
}

/**
 * The script may come before the last of the page has. What React takes over must be whole, and what it clears away would
 * go on growing.
 */
async function untilParsed(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

/** Loads the page's own chunk and tells the router that its loaders have run. */
async function prerenderedState(base: string) {
  const matches = matchRoutes(routes, window.location, base) ?? []
  const loaderData: Record<string, unknown> = {}
  for (const { route } of matches) {
    if (typeof route.lazy === 'function') {
      const { lazy, ...page } = { ...route, ...(await route.lazy()) }
      Object.assign(route, page, { lazy: undefined })
    }
    if (route.id !== undefined) loaderData[route.id] = null
  }
  return { loaderData }
}

addEventListener('vite:preloadError', () => void reloadOnce(import.meta.url, () => window.location.reload()))
const container = document.getElementById('root')
if (container) void start(container)
