import { HASHED_PATH } from '../content/address/hashedPath.ts'
import { bytesOf, OFFLINE_LIST_PATH, type OfflineList, parseOfflineList } from '../content/archive/offlineList.ts'
import { cachePrefix, currentCache, fileCache, siteCache } from './cacheNames.ts'

/** So many files are fetched at a time: what the reader asks for meanwhile comes first. */
const AT_A_TIME = 3
/** A deploy is kept only where so many times its length is free: somebody else wants to keep something too. */
const ROOM = 2
/** The pointer's address in its cache. No file has it, so that nothing published is answered with it. */
const POINTER = 'data/offline.json?current'

/**
 * One deploy on the device: shell and data that belong together. It is filled whole before anything is answered from it, so that
 * there is never an old shell with new data. The one before it stays until the next, since tabs that are open go on asking for it.
 */
export interface Generation {
  list: OfflineList
  /** The id of the one before it. */
  previous: string | null
}

/** The generation to start from; `null` where there is none yet. */
export async function readGeneration(base: string, storage: CacheStorage = caches): Promise<Generation | null> {
  try {
    // Opening a cache makes it.
    if (!(await storage.has(currentCache(base)))) return null
    const pointer = await (await storage.open(currentCache(base))).match(base + POINTER)
    if (!pointer) return null
    const { list, previous }: { list?: unknown; previous?: unknown } = await pointer.json()
    return { list: parseOfflineList(list), previous: typeof previous === 'string' ? previous : null }
  } catch {
    return null
  }
}

/** A copy of a file in a generation, or in the one before it. */
export async function findInGenerations(base: string, generation: Generation, address: string): Promise<Response | undefined> {
  for (const id of [generation.list.id, generation.previous]) {
    const copy = id === null ? undefined : await caches.match(address, { cacheName: siteCache(base, id), ignoreVary: true })
    if (copy) return copy
  }
  return undefined
}

/** A copy of a file in the generation itself, by its path. */
export function findInGeneration(base: string, { list }: Generation, path: string): Promise<Response | undefined> {
  return caches.match(base + path, { cacheName: siteCache(base, list.id), ignoreVary: true })
}

/**
 * Fetches what the site lists now, unless it is here already, and from then on starts from that. What fails leaves everything as it
 * was: a file that is missing, a list that changed meanwhile as in the middle of a deploy, no room.
 * @throws whatever stopped it.
 */
export async function renewGeneration(base: string): Promise<void> {
  // Of an old worker and a new one, one at a time.
  await navigator.locks.request(`${cachePrefix(base)}renew`, () => renew(base))
}

async function renew(base: string): Promise<void> {
  const text = await fetchList(base)
  const list = parseOfflineList(JSON.parse(text))
  const current = await readGeneration(base)
  if (current?.list.id === list.id) return
  await checkRoom(list)
  const name = siteCache(base, list.id)
  try {
    await fill(base, list, current)
    if ((await fetchList(base)) !== text) throw new Error('the site was changed meanwhile')
    const pointer = JSON.stringify({ list: JSON.parse(text) as unknown, previous: current?.list.id ?? null })
    await (await caches.open(currentCache(base))).put(base + POINTER, new Response(pointer))
  } catch (error) {
    await caches.delete(name)
    throw error
  }
  await dropOlder(base, [list.id, current?.list.id ?? ''])
}

async function fetchList(base: string): Promise<string> {
  const answer = await fetch(base + OFFLINE_LIST_PATH, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${OFFLINE_LIST_PATH}: ${answer.status}`)
  return answer.text()
}

async function checkRoom(list: OfflineList): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota !== undefined && usage !== undefined && quota - usage < bytesOf(list) * ROOM) throw new Error('there is no room')
}

async function fill(base: string, list: OfflineList, current: Generation | null): Promise<void> {
  const cache = await caches.open(siteCache(base, list.id))
  const queue = [...list.pages, ...list.files, ...list.data]
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const address = base + file.path
      const answer = (await findCopy(base, list.id, current, file.path)) ?? (await fetchWhole(base, file.path, list.pages.includes(file)))
      if (list.pages.includes(file)) checkPage(await answer.clone().text(), list)
      if (file.path === list.manifest.path) await checkManifest(await answer.clone().arrayBuffer(), list)
      await cache.put(address, answer)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
}

const HASHED = new RegExp(`^(?:${HASHED_PATH})$`)

/** Under a name with a hash the same is everywhere: also in what is left of a worker that was ended while it fetched. */
async function findCopy(base: string, id: string, current: Generation | null, path: string): Promise<Response | undefined> {
  if (!HASHED.test(path)) return undefined
  for (const cacheName of [siteCache(base, id), ...(current ? [siteCache(base, current.list.id)] : []), fileCache(base)]) {
    const copy = await caches.match(base + path, { cacheName, ignoreVary: true })
    if (copy) return copy
  }
  return undefined
}

async function fetchWhole(base: string, path: string, isPage: boolean): Promise<Response> {
  // What has no hash in its name is asked for again; of the rest the browser's own copy is as good.
  const init = HASHED.test(path) ? {} : { cache: 'no-cache' as const }
  const answer = await fetch(base + path, { ...init, priority: 'low' })
  const isHtml = answer.headers.get('content-type')?.includes('text/html') ?? false
  // Many hosts answer with a page of theirs, and with status 200, where there is no such file.
  if (answer.status !== 200 || isHtml !== isPage) throw new Error(`${path} is not there: ${answer.status}`)
  return answer
}

/** An address may be served by an older deploy than the list for a moment: the page has to name the list's app. */
function checkPage(html: string, { files: [app] }: OfflineList): void {
  if (app && !html.includes(app.path)) throw new Error('the page is of another deploy')
}

async function checkManifest(bytes: ArrayBuffer, { manifest }: OfflineList): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (!hash.startsWith(manifest.hash)) throw new Error('the manifest is of another deploy')
}

async function dropOlder(base: string, ids: readonly string[]): Promise<void> {
  const sites = `${cachePrefix(base)}site:`
  const names = (await caches.keys()).filter((name) => name.startsWith(sites) && !ids.includes(name.slice(sites.length)))
  await Promise.all(names.map((name) => caches.delete(name)))
}
