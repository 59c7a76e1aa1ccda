import { articleCache, fileCache, pageCache } from './cacheNames.ts'
import type { Generation } from './generation.ts'
import { keepCopy } from './keepCopy.ts'

/** So many articles that were opened are kept: what somebody reads in half a year, and some 2 MB. */
const MOST_ARTICLES = 200
/** So many pages of companies, partnerships, months and collections. Each is up to ten times as long as an article. */
const MOST_PAGES = 50

const ARTICLE = /^articles\/([^/]+)\/(?:index\.html)?$/
const KEPT_PAGE = /^(?:companies|partnerships|timeline|collections)\/.+\/(?:index\.html)?$/

/** The slug of the article whose page a path is, relative to the base. */
export function articleOf(path: string): string | null {
  const [, slug] = ARTICLE.exec(path) ?? []
  return slug ?? null
}

/** Whether the page at a path is kept as it is. Articles are kept as data, from which their pages are drawn. */
export function isKeptPage(path: string): boolean {
  return KEPT_PAGE.test(path)
}

/** Keeps an article that was opened: as it was just fetched, else as the server has it. @throws where there is none, no network or no room. */
export async function keepArticle(base: string, slug: string): Promise<void> {
  const address = `${base}articles/${slug}.json`
  const fetched = await caches.match(address, { cacheName: fileCache(base), ignoreVary: true })
  const answer = fetched ?? (await fetch(address, { cache: 'no-cache', priority: 'low' }))
  if (!isData(answer)) return
  await keepCopy(await caches.open(articleCache(base)), address, answer, MOST_ARTICLES)
}

/** Whether an answer is a file of data, and no page in place of one. */
export function isData(answer: Response): boolean {
  return answer.status === 200 && !(answer.headers.get('content-type') ?? '').includes('text/html')
}

/** Keeps a page that was opened, as it came. */
export async function keepPage(base: string, path: string, answer: Response): Promise<void> {
  if (answer.status !== 200 || answer.redirected) return
  await keepCopy(await caches.open(pageCache(base)), base + path, answer, MOST_PAGES)
}

const NAMED_CODE = /\bassets\/[\w.-]+-[\w-]{8}\.(?:js|css)\b/g

/**
 * The kept page at a path, if it was made for the code that is on the device: what it names would be missing else, and an old page
 * would meet a new app. The page moves to the end of those that are kept.
 */
export async function findKeptPage(base: string, { list }: Generation, path: string): Promise<Response | null> {
  const copy = await caches.match(base + path, { cacheName: pageCache(base), ignoreVary: true })
  if (!copy) return null
  const own = new Set(list.files.map((file) => file.path))
  const named = (await copy.clone().text()).match(NAMED_CODE) ?? []
  if (named.length === 0 || !named.every((file) => own.has(file))) return null
  await keepCopy(await caches.open(pageCache(base)), base + path, copy.clone(), MOST_PAGES)
  return copy
}
