import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import type { Article } from '../../content/article/article.ts'
import { FileStore } from '../cache/fileStore.ts'
import type { Content } from '../content.ts'
import { type ArticleRun, type BatchSize, createRunKeys, cutBatches, cutShards } from './articleRuns.ts'
import { indexBatch } from './indexBatch.ts'
import { type PackedFile, packFiles, unpackFiles } from './packedFiles.ts'
import { packSearchBatch, type SearchBatch, unpackSearchBatch } from './searchBatch.ts'
import { toSearchRecord } from './searchRecord.ts'
import { shardFiles } from './shardFiles.ts'

/** Batches under way: while the indexer works on one, the other is read or put away. */
const BATCHES_AT_A_TIME = 2

type WriteBytes = (path: string, bytes: Uint8Array | string) => void

interface SearchIndexOptions {
  /** A folder for what the next build can use again; without one, everything is made anew. */
  cache: string | null
  /** Stands for the code that makes the index. */
  code: string
  batchSize?: BatchSize
}

/**
 * Makes the full-text index, shard by shard, and of a shard only what no build has made before: batches of articles are indexed
 * by themselves and kept, and put together. What comes out depends on the content alone. `write` gets paths relative to the
 * site's root; `readArticle` reads one as it was published.
 * @throws Error when the indexer refuses a record, or writes files of another form than this version of it is known to.
 */
export async function writeSearchIndex(
  content: Pick<Content, 'articles' | 'companies'>,
  names: SearchManifest,
  readArticle: (slug: string) => Article,
  write: WriteBytes,
  { cache: folder, code, batchSize }: SearchIndexOptions,
): Promise<void> {
  const stores = folder === null ? null : { batches: storeIn(folder, 'batches'), shards: storeIn(folder, 'shards') }
  const keyOf = createRunKeys(content, code)
  const byId = new Map(content.companies.map((company) => [company.id, company]))

  const batchOf = async (run: ArticleRun): Promise<SearchBatch> => {
    const key = keyOf(run)
    const known = stores?.batches.read(key)
    if (known) return unpackSearchBatch(known, `batch ${key}`)
    const made = await indexBatch(run.articles.map(({ card }) => toSearchRecord(readArticle(card.slug), byId)))
    stores?.batches.put(key, await packSearchBatch(made))
    return made
  }
  const shardOf = async (shard: ArticleRun): Promise<PackedFile[]> => {
    const key = createHash('sha256')
      .update(`${keyOf(shard)} ${shard.first}`)
      .digest('hex')
    const batches = cutBatches(shard, batchSize)
    const known = stores?.shards.read(key)
    if (known) {
      // The next change of one needs the others.
      for (const batch of batches) stores?.batches.use(keyOf(batch))
      return unpackFiles(known, `shard ${key}`)
    }
    const files = await shardFiles(await mapAFew(batches, BATCHES_AT_A_TIME, batchOf), shard.first)
    stores?.shards.put(key, packFiles(files))
    return files
  }

  for (const [place, shard] of cutShards(content.articles, names.size).entries()) {
    for (const [path, bytes] of await shardOf(shard)) write(`data/${names.shards[place]}/${path}`, bytes)
  }
  for (const store of Object.values(stores ?? {})) {
    store.save()
    store.forgetOld()
  }
}

function storeIn(folder: string, name: string): FileStore {
  return new FileStore(join(folder, name), 'bin')
}

/** What `work` makes of each item, in their order, `most` of them at a time. */
async function mapAFew<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const entries = items.entries()
  const takeTurns = async () => {
    for (const [i, item] of entries) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: most }, takeTurns))
  return results
}
