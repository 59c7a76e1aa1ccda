import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router-dom'
import type { Ask } from '../data/ask.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { servicesContext } from '../data/services.ts'
import { embedAnswers } from '../hydration/embeddedData.ts'
import { loadIslands } from '../hydration/islands.ts'
import { documentTitle } from '../ui/documentTitle.ts'
import { App } from './App.tsx'
import { createQueryClient } from './createQueryClient.ts'
import { routes } from './routes.tsx'

export interface RenderedPage {
  /** The page's markup, to stand in the root element. */
  html: string
  /** What the page was rendered from, as JSON that is safe in a script element. */
  answers: string
  /** The route that was rendered, by its id. */
  route: string
  title: string
  meta: PageMeta
}

/**
 * Makes a function that renders pages of one site, by their paths relative to the base ("/articles/x/").
 * It runs the same loaders and components as the browser; only the archive that is asked differs. It throws what a loader throws.
 */
export function createPageRenderer(ask: Ask, base: string): (path: string) => Promise<RenderedPage> {
  const handler = createStaticHandler(routes, { basename: base })
  return async (path) => {
    const client = createQueryClient()
    const services = { ask, client }
    const request = new Request(`http://localhost${base.slice(0, -1)}${path}`)
    const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[servicesContext, services]])) })
    if (context instanceof Response) throw new Error(`${path} answered with a response instead of a page`)
    const [failure] = Object.values(context.errors ?? {})
    if (failure !== undefined) throw failure
    const route = context.matches.at(-1)?.route.id ?? ''
    const meta = context.loaderData[route] as PageMeta
    // The page's code is there by now, and with it the islands that it holds.
    await loadIslands()
    const html = renderToString(
      <App services={services}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </App>,
    )
    const page = { html, answers: embedAnswers(client), route, title: documentTitle(meta.title), meta }
    client.clear()
    return page
  }
}
