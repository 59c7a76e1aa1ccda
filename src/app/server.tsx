import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router-dom'
import { reportAddress } from '../content/address/reportAddress.ts'
import type { Ask } from '../data/ask.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { servicesContext } from '../data/services.ts'
import { ReportContext } from '../features/report/ReportContext.ts'
import { embedAnswers } from '../hydration/embeddedData.ts'
import { loadIslands } from '../hydration/islands.ts'
import { documentTitle } from '../ui/documentTitle.ts'
import { App } from './App.tsx'
import { createQueryClient } from './createQueryClient.ts'
import { routes } from './routes.tsx'

/** A page of which everything is known but its markup. */
export interface LoadedPage {
  /**
   * What the page is made from, as JSON that is safe in a script element. It says all that its markup can show, since the
   * browser hydrates it from nothing else: equal answers to the same route have equal markup.
   */
  answers: string
  /** Its route, by its id. */
  route: string
  title: string
  meta: PageMeta
  /** Its markup, to stand in the root element. */
  render(): Promise<string>
}

/**
 * Makes a function that loads pages of one site, by their paths relative to the base ("/articles/x/"), and renders those that are
 * to be rendered. It runs the same loaders and components as the browser; only the archive that is asked differs. It throws
 * what a loader throws.
 */
export function createPageLoader(ask: Ask, base: string): (path: string) => Promise<LoadedPage> {
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
    const render = async () => {
      // The page's code is there by now, and with it the islands that it holds.
      await loadIslands()
      return renderToString(
        <ReportContext value={reportAddress}>
          <App services={services}>
            <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
          </App>
        </ReportContext>,
      )
    }
    return { answers: embedAnswers(client), route, title: documentTitle(meta.title), meta, render }
  }
}
