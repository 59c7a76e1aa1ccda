import { type ComponentType, createElement } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router-dom'
import { isReachable } from '../data/isReachable.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { type Retryable, retryable } from '../data/retryable.ts'
import type { PAGES } from '../pages/pages.ts'
import { PlainFailure } from './failures/PlainFailure.tsx'
import { leaveFormerAddress } from './leaveFormerAddress.ts'

/** What the module of a page exports. `ErrorBoundary`: for a page that stands outside the shell. */
interface PageModule {
  loader: (args: LoaderFunctionArgs) => PageMeta | Promise<PageMeta>
  Component: ComponentType
  ErrorBoundary?: ComponentType
}

/** Each page's code is a chunk of its own, by the path of its module. */
const modules = import.meta.glob<PageModule>('../pages/*/*Page.tsx')
const codes = new Map<string, Retryable<PageModule>>()
let mayLeave = false

/**
 * A page whose code is fetched by its loader, as its content is: a failure is the loader's, so that trying again asks for
 * both. The router's own `lazy` keeps a promise that was rejected until the tab is loaded anew.
 */
export function pageRoute({ id, path, module }: (typeof PAGES)[number]): RouteObject {
  const fetchPage = modules[`../pages/${module}`]
  if (!fetchPage) throw new Error(`the table of pages names ${module}, and there is no such module`)
  const code = retryable(fetchPage)
  codes.set(id, code)
  const Page = () => {
    const page = code.peek()
    return page && createElement(page.Component)
  }
  const loader = async (args: LoaderFunctionArgs) => {
    const meta = (await codeFor(code, args.request)).loader(args)
    await leaveFormerAddress(args, meta)
    return meta
  }
  return { id, path, Component: Page, loader }
}

/** What stands in a frame of another site in place of a page that failed. */
export function FrameFailure() {
  return createElement(codes.get('embed')?.peek()?.ErrorBoundary ?? PlainFailure)
}

/** Fetches the code of a page ahead. @throws LoadError */
export async function loadPageCode(id: string): Promise<void> {
  await codes.get(id)?.load()
}

/**
 * From now on a page whose code is gone, as after a deploy, or will not come again in this tab, is opened as a document
 * would be. Not before the first page stands: that could go round in a circle.
 */
export function allowLeaving(): void {
  mayLeave = true
}

async function codeFor(code: Retryable<PageModule>, { url }: Request): Promise<PageModule> {
  try {
    return await code.load()
  } catch (error) {
    if (!mayLeave || !(await isReachable(url))) throw error
    if (url === window.location.href) window.location.reload()
    else window.location.assign(url)
    // What is shown stays until the document comes.
    return new Promise(() => {})
  }
}
