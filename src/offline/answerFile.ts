import { HASHED_PATH } from '../content/address/hashedPath.ts'
import { OFFLINE_LIST_PATH } from '../content/archive/offlineList.ts'
import { articleCache, fileCache, imageCache } from './cacheNames.ts'
import { findInGenerations, readGeneration } from './generation.ts'
import { keepCopy } from './keepCopy.ts'
import { isData } from './keepOpened.ts'
import { quietly } from './quietly.ts'
import { within } from './within.ts'
import type { FetchEvent } from './workerScope.ts'

/** So long a file that may have changed can take before its copy is taken, in milliseconds. */
const PATIENCE_MS = 3_000
/** So many files that no list names: articles that were fetched ahead or for another one, blocks of older cards, the index of words where it is large, the rarer fonts. */
const MOST_FILES = 400
/** So many pictures: about as many as the articles that are kept have. */
const MOST_IMAGES = 200

const HASHED = new RegExp(`^(?:${HASHED_PATH})$`)
const IMAGE = /^images\//
const ARTICLE = /^articles\/[^/]+\.json$/
const CHANGING = /^(?:data\/manifest\.json|data\/pages\/[^/]+\.json|icon\.svg)$/

type Answer = (event: FetchEvent, base: string, path: string) => Promise<Response>

/** How a file is answered, by its path relative to the base; `null` for what is left to the browser. */
export function fileAnswer(path: string): Answer | null {
  // Pictures for previews are for other sites.
  if (path.startsWith('previews/') || path === OFFLINE_LIST_PATH) return null
  if (HASHED.test(path)) return cacheFirst
  if (ARTICLE.test(path) || CHANGING.test(path)) return networkFirst
  return null
}

/** Under a name with a hash there is never anything else. */
const cacheFirst: Answer = async (event, base, path) => {
  const generation = await readGeneration(base)
  const address = base + path
  const listed = generation && (await findInGenerations(base, generation, address))
  if (listed) return listed
  const [name, most] = IMAGE.test(path) ? [imageCache(base), MOST_IMAGES] : [fileCache(base), MOST_FILES]
  const copy = await caches.match(address, { cacheName: name, ignoreVary: true })
  if (copy) return copy
  const answer = await fetch(event.request)
  // A part of a file is not the file.
  if (isData(answer) && !event.request.headers.has('range')) event.waitUntil(quietly(base, keepIn(name, address, answer.clone(), most)))
  return answer
}

/**
 * What may have changed: as the server has it, and from the device where no answer comes. The manifest comes with the deploy that it
 * belongs to and is never kept alone: it names data that would not be there.
 */
const networkFirst: Answer = async (event, base, path) => {
  const address = base + path
  const network = fetch(event.request)
  const answer = await within(PATIENCE_MS, network)
  const isArticle = ARTICLE.test(path)
  if (answer) {
    if (isArticle && isData(answer)) event.waitUntil(quietly(base, keepIn(fileCache(base), address, answer.clone(), MOST_FILES)))
    return answer
  }
  const generation = await readGeneration(base)
  const copy = isArticle ? await findArticle(base, address) : generation && (await findInGenerations(base, generation, address))
  if (!copy) return network
  return copy
}

/** The newer of what was fetched for any reason, and what was opened. */
async function findArticle(base: string, address: string): Promise<Response | undefined> {
  for (const cacheName of [fileCache(base), articleCache(base)]) {
    const copy = await caches.match(address, { cacheName, ignoreVary: true })
    if (copy) return copy
  }
  return undefined
}

async function keepIn(name: string, address: string, answer: Response, most: number): Promise<void> {
  await keepCopy(await caches.open(name), address, answer, most)
}
