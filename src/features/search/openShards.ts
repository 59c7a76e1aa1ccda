import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { ShardResult } from '../../content/search/mergeShards.ts'
import type { SearchQuery } from '../../content/search/searchQuery.ts'
import { LoadError } from '../../data/loadError.ts'
import { askShard } from './askShard.ts'
import { asPagefind, type PagefindInstance } from './pagefind.ts'
import type { PagefindFiles } from './pagefindFiles.ts'

/** Asks a shard by the path of its folder. @throws LoadError when a part of it can't be loaded; asking again tries again. */
export type ShardReader = (shard: string, query: SearchQuery) => Promise<ShardResult>

/**
 * Loads Pagefind's code, and makes a function that asks shards, each by an instance of Pagefind of its own, which is opened
 * once and kept until something fails.
 */
export function openShards(
  { engine }: SearchManifest,
  base: string,
  files: PagefindFiles,
  importPagefind: (address: string) => Promise<unknown>,
): ShardReader {
  const loading = importPagefind(`${base}${engine}/pagefind.js`)
  // Whoever searches gets the failure; until then nobody waits.
  loading.catch(() => {})
  const instances = new Map<string, Promise<PagefindInstance>>()
  const open = async (basePath: string) => {
    const instance = asPagefind(await loading, engine).createInstance({ basePath, noWorker: true, metaCacheTag: 'named' })
    await instance.init()
    return instance
  }
  const instanceOf = (shard: string) => {
    const opening = instances.get(shard) ?? open(`${base}${shard}/`)
    instances.set(shard, opening)
    return opening
  }
  return async (shard, query) => {
    try {
      const result = await askShard(await instanceOf(shard), query)
      files.throwFailure()
      return result
    } catch (error) {
      // Shards are asked side by side, so the file that could not be loaded may be another one's.
      instances.clear()
      files.throwFailure()
      throw error instanceof LoadError ? error : new LoadError('unexpected', `data/${shard}`, { cause: error })
    }
  }
}
