import { findInGeneration, readGeneration } from './generation.ts'
import { articleOf, findKeptPage, isKeptPage, keepArticle, keepPage } from './keepOpened.ts'
import { within } from './within.ts'
import type { FetchEvent } from './workerScope.ts'

/** So long a page may take to come before what is on the device is shown, in milliseconds. */
const PATIENCE_MS = 3_000

/** Whether an address, relative to the base, may be a page: what a file is called has an ending. */
export function isPagePath(path: string): boolean {
  return path.endsWith('index.html') || !/\.[^/]*$/.test(path)
}

/**
 * A page: from the network, unless that fails or takes too long and there is something on the device. That is the page itself, if it
 * was kept as it came, else the one that stands in for every page: the app then draws it from data.
 */
export async function answerNavigation(event: FetchEvent, base: string, path: string, opened: Opened): Promise<Response> {
  const network = fromNetwork(event)
  const answer = await within(PATIENCE_MS, network)
  if (!answer) return (await fromDevice(base, path).catch(() => null)) ?? network
  if (answer.ok) event.waitUntil(opened(path, answer.clone()))
  return answer
}

/** What becomes of a page that came from the network. */
export type Opened = (path: string, answer: Response) => Promise<void>

/** Keeps what was opened, so that it opens without a network too. */
export async function keepOpened(base: string, path: string, answer: Response): Promise<void> {
  const slug = articleOf(path)
  if (slug !== null) await keepArticle(base, slug)
  else if (isKeptPage(path)) await keepPage(base, path, answer)
}

/** The browser may have begun to ask while it started the worker. Without a network Firefox resolves with an error for an answer. */
async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  const early = await preloadResponse
  return early instanceof Response && early.type !== 'error' ? early : fetch(request)
}

async function fromDevice(base: string, path: string): Promise<Response | null> {
  const generation = await readGeneration(base)
  if (!generation) return null
  const { pages } = generation.list
  const own = pages.find((page) => page.path === path.replace(/index\.html$/, ''))
  const kept = own ? null : await findKeptPage(base, generation, path)
  const page = kept ?? (await findInGeneration(base, generation, (own ?? pages[0])?.path ?? ''))
  // What came by a redirect may not answer for a page. Its headers, with the policy for what it holds, go along.
  return page ? new Response(page.body, { status: 200, headers: page.headers }) : null
}
