import type { Amount } from '../content/article.ts'
import type { Card } from '../content/card.ts'
import type { Day } from '../content/day.ts'

/** What the index needs of an article. The text stays in its file: memory must not grow with it. */
export interface ArticleEntry {
  card: Card
  follows: string[]
  amounts: Amount[]
  /** Tells one content of the file from another. */
  digest: string
  updated: Day | null
}
