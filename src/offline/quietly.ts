import { articleCache, fileCache, imageCache, pageCache } from './cacheNames.ts'

/** How much of what was opened goes, of the least recently opened, where the browser has no more room. */
const SHARE = 0.5

/**
 * Does something beside the site, which goes on whether or not that can be done. Where there is no room any more, some is made.
 */
export async function quietly(base: string, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await makeRoom(base).catch(() => {})
  }
}

/** Lets go what can be had again first, then the older half of what was opened. The deploy to start from stays. */
async function makeRoom(base: string): Promise<void> {
  await Promise.all([caches.delete(imageCache(base)), caches.delete(fileCache(base))])
  for (const name of [pageCache(base), articleCache(base)]) {
    const cache = await caches.open(name)
    const kept = await cache.keys()
    await Promise.all(kept.slice(0, Math.ceil(kept.length * SHARE)).map((old) => cache.delete(old)))
  }
}
