import { createHash } from 'node:crypto'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Content } from '../content.ts'
import { createRunKeys, cutShards } from './articleRuns.ts'

/** Articles in a shard: every search asks each of them, and a browser holds their lists of pages. */
const SHARD_SIZE = 10_240

/**
 * The names of the index, before it is made: shards are named by what will be indexed. `engine` is the folder of the code
 * that reads them, `code` stands for the code that makes them, `size` is the number of articles in a shard.
 */
export function nameSearchIndex(
  content: Pick<Content, 'articles' | 'companies'>,
  engine: string,
  code: string,
  size = SHARD_SIZE,
): SearchManifest {
  const keyOf = createRunKeys(content, code)
  const shards = cutShards(content.articles, size).map((shard, place) => {
    const hash = createHash('sha256').update(JSON.stringify([engine, size, keyOf(shard)]))
    return `search/${place}.${hash.digest('hex').slice(0, 10)}`
  })
  return { engine, size, shards }
}
