import type { Article } from './article.ts'

/** A reference to an article: as much as another page shows of it in a line, such as a step of a story. */
export type ArticleRef = Pick<Article, 'slug' | 'title' | 'date' | 'kind' | 'status'>

export function toArticleRef({ slug, title, date, kind, status }: ArticleRef): ArticleRef {
  return { slug, title, date, kind, status }
}
