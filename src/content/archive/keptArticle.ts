import type { Article } from '../article/article.ts'
import type { CompanyLabel } from '../article/company.ts'

/**
 * A copy that the reader has kept of an article, which answers where the site's own can't be had: the site has it no longer
 * (`dropped`), or can't be reached (`away`).
 */
export interface KeptArticle extends Article {
  kept: { because: 'dropped' | 'away'; labels: readonly CompanyLabel[] }
}

/** What finds the copy of an article, by its slug, with the names of its companies; `null` where none is kept. */
export type FindCopy = (slug: string) => Promise<{ article: Article; labels: readonly CompanyLabel[] } | null>

/** An answer may have come from the network or from what the reader keeps; it tells by itself. */
export function keptOf(article: Article): KeptArticle['kept'] | null {
  return 'kept' in article ? (article as KeptArticle).kept : null
}
