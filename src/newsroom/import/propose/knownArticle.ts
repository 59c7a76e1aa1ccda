import type { Day } from '../../../content/text/day.ts'

/** What of an article of the site decides whether a story is told already. */
export interface KnownArticle {
  slug: string
  title: string
  date: Day | null
  companies: readonly string[]
  kind: string | null
  draft: boolean
  /** The addresses of its sources. */
  urls: readonly string[]
  /** Its file. */
  text: string
}
