import type { Amount } from '../content/article/article.ts'
import type { Card } from '../content/article/card.ts'
import type { Company } from '../content/article/company.ts'
import type { Day } from '../content/text/day.ts'
import type { Warning } from './faults/fault.ts'

/** What the index needs of an article. The text stays in its file: memory must not grow with it. */
export interface ArticleEntry {
  card: Card
  follows: string[]
  amounts: Amount[]
  /** Tells one content of the file from another. */
  digest: string
  /** When it was put out, and since when it has said what it says (content/article/articleDays.ts). */
  published: Day
  changed: Day
}

export interface Content {
  companies: Company[]
  /** Ascending by date, then by slug: their places are their numbers. */
  articles: ArticleEntry[]
  warnings: Warning[]
}
