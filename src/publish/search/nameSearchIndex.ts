import { createHash } from 'node:crypto'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Content } from '../content.ts'

/** Articles in a shard. Pagefind takes about 1.8 GB for 10,000, and searching asks every shard. */
const SHARD_SIZE = 10_240
/** Raised when the same articles would give another index. */
const VERSION = 2

/**
 * The names of the index, before it is made: shards are named by what will be indexed. `engine` is the folder of the code
 * that reads them, `size` the number of articles in a shard.
 */
export function nameSearchIndex(
  { articles, companies }: Pick<Content, 'articles' | 'companies'>,
  engine: string,
  size = SHARD_SIZE,
): SearchManifest {
  const names = JSON.stringify([VERSION, engine, companies.map(({ id, name, aliases }) => [id, name, aliases])])
  const shards = Array.from({ length: Math.ceil(articles.length / size) }, (_, shard) => {
    const hash = createHash('sha256').update(names)
    for (const { digest } of articles.slice(shard * size, (shard + 1) * size)) hash.update(digest)
    return `search/${shard}.${hash.digest('hex').slice(0, 10)}`
  })
  return { engine, size, shards }
}
