import { createHash } from 'node:crypto'
import type { CheckedArticle, CheckedArticleStore } from '../check/checkedArticles.ts'

interface ReadArticle {
  hash: string
  article: CheckedArticle
  published: string
}

/**
 * Articles that were found right by themselves while the development server runs, with their texts as they go out: one that has
 * not changed is not checked again, and one that gets a fault can be shown as it was.
 */
export class ReadArticles implements CheckedArticleStore {
  private readonly kept = new Map<string, ReadArticle>()

  find(slug: string, bytes: Uint8Array): CheckedArticle | null {
    const known = this.kept.get(slug)
    return known?.hash === hashOf(bytes) ? known.article : null
  }

  keep(slug: string, bytes: Uint8Array, article: CheckedArticle, published: string): void {
    this.kept.set(slug, { hash: hashOf(bytes), article, published })
  }

  /** The text of an article as it goes out, when it was last right. */
  textOf(slug: string): string | undefined {
    return this.kept.get(slug)?.published
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
