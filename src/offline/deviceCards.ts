import { type Card, parseCards } from '../content/article/card.ts'
import { siteCache } from './cacheNames.ts'
import { readGeneration } from './generation.ts'

const BLOCK = /^data\/blocks\//

/** The cards that are on the device: all of a small archive, of a large one the newest. Never fails: there may be none. */
export async function readDeviceCards(base: string): Promise<Card[]> {
  try {
    const generation = await readGeneration(base)
    const paths = generation?.list.data.map(({ path }) => path).filter((path) => BLOCK.test(path)) ?? []
    if (!generation || paths.length === 0) return []
    const cache = await caches.open(siteCache(base, generation.list.id))
    const blocks = await Promise.all(paths.map(async (path) => parseCards(await (await cache.match(base + path))?.json(), path)))
    return blocks.flat()
  } catch {
    return []
  }
}
