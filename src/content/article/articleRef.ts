import type { Day } from '../text/day.ts'
import type { Kind, Status } from './article.ts'

/** An article as a line of another page: a step of a story. */
export interface ArticleRef {
  slug: string
  title: string
  date: Day
  kind: Kind
  status: Status
}

export function toArticleRef({ slug, title, date, kind, status }: ArticleRef): ArticleRef {
  return { slug, title, date, kind, status }
}
