import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import type { CheckedArticle, CheckedArticleStore } from '../check/checkedArticles.ts'

interface ReadArticle {
  hash: string
  article: CheckedArticle
  published: string
  /** Tells one state of its file on disk from another; empty where that is not known for certain. */
  stamp: string
}

/** A file that was written just now may be written again within a tick of the disk's clock, and look the same. */
const REST_MS = 2_000

/**
 * Articles that were found right by themselves while the development server runs, with their texts as they go out: one that has
 * not changed is not checked again, and one that gets a fault can be shown as it was.
 */
export class ReadArticles implements CheckedArticleStore {
  private readonly kept = new Map<string, ReadArticle>()

  find(slug: string, bytes: Uint8Array, stats?: Stats): CheckedArticle | null {
    const known = this.kept.get(slug)
    if (known?.hash !== hashOf(bytes)) return null
    known.stamp = stats && Date.now() - stats.ctimeMs > REST_MS ? stampOf(stats) : ''
    return known.article
  }

  findUnchanged(slug: string, stats: Stats): CheckedArticle | null {
    const known = this.kept.get(slug)
    return known?.stamp === stampOf(stats) ? known.article : null
  }

  keep(slug: string, bytes: Uint8Array, article: CheckedArticle, published: string): void {
    this.kept.set(slug, { hash: hashOf(bytes), article, published, stamp: '' })
  }

  /** The text of an article as it goes out, when it was last right. */
  textOf(slug: string): string | undefined {
    return this.kept.get(slug)?.published
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}
