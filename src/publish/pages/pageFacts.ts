import type { Article } from '../../content/article/article.ts'
import type { Company } from '../../content/article/company.ts'
import { type Labels, nameOf } from '../../content/article/labels.ts'
import type { PageMeta } from '../../data/pageMeta.ts'

/** An article with the companies that it names, as far as they are known. */
export interface ArticleHead {
  article: Article
  labels: Labels<Pick<Company, 'name' | 'url'>>
}

/** What a page lists: how many in all, and the first of them. */
export interface PageList {
  total: number
  items: { name: string; path: string }[]
}

/** What is known of a page beside its head's own words. */
export interface PageFacts {
  meta: PageMeta
  /** The page's address. */
  url: string
  /** The image that previews show, and the same without words where there is one. */
  image: readonly string[]
  story: ArticleHead | null
  list: PageList | null
}

/** The names that a page's article bears as tags. */
export function companyNames({ article, labels }: ArticleHead): string[] {
  return article.companies.map((id) => nameOf(labels, id))
}
