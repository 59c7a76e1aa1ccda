import { createHash } from 'node:crypto'
import type { Company } from '../../content/article/company.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { indexerVersion } from './indexer.ts'

/** Neighbouring articles. */
export interface ArticleRun {
  /** The number of the first of them. */
  first: number
  articles: readonly ArticleEntry[]
}

/** How many articles a batch has: about, and at most. */
export interface BatchSize {
  usual: number
  most: number
}

/** Few take little memory, many are fewer to put together: Pagefind takes 85 MB and 0.4 s for 256, 125 MB and 0.75 s for 512. */
const BATCH_SIZE: BatchSize = { usual: 256, most: 512 }

/** Cuts all articles into shards, of `size` each. */
export function cutShards(articles: readonly ArticleEntry[], size: number): ArticleRun[] {
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, shard) => {
    const first = shard * size
    return { first, articles: articles.slice(first, first + size) }
  })
}

/**
 * Cuts a shard into batches, which are indexed by themselves. Where one begins is decided by the names of articles, not by their
 * numbers: an article that comes in between changes its own batch, and moves the ones after it as they are.
 */
export function cutBatches(shard: ArticleRun, { usual, most }: BatchSize = BATCH_SIZE): ArticleRun[] {
  const batches: { first: number; articles: ArticleEntry[] }[] = []
  for (const [i, article] of shard.articles.entries()) {
    const batch = batches.at(-1)
    if (batch && batch.articles.length < most && hashOf(article.card.slug) % usual !== 0) batch.articles.push(article)
    else batches.push({ first: shard.first + i, articles: [article] })
  }
  return batches
}

/** 32 bits of FNV-1a, mixed, for its lowest ones follow the last letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/**
 * Makes a function that gives runs keys, which tell apart whatever would be indexed differently, wherever it stands. `code`
 * stands for the code that makes the index.
 */
export function createRunKeys({ companies }: Pick<Content, 'companies'>, code: string): (run: ArticleRun) => string {
  const byId = new Map(companies.map((company): [string, Company] => [company.id, company]))
  const made = [code, indexerVersion()]
  return ({ articles }) => {
    const named = [...new Set(articles.flatMap(({ card }) => card.companies))].sort()
    const names = named.map((id) => [id, byId.get(id)?.name, byId.get(id)?.aliases])
    const digests = articles.map(({ card, digest }) => [card.slug, digest])
    return createHash('sha256')
      .update(JSON.stringify([made, digests, names]))
      .digest('hex')
  }
}
