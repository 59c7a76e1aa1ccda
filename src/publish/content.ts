import type { Amount } from '../content/article/article.ts'
import type { Card } from '../content/article/card.ts'
import type { Company } from '../content/article/company.ts'
import type { Day } from '../content/text/day.ts'
import type { Warning } from './faults/fault.ts'

/** A publisher's picture, as an article names it and as the site has it. */
export interface PictureFile {
  /** Relative to the folder of pictures. */
  name: string
  /** Where it is published, relative to the site's root; another content has another name. */
  path: string
  /** Tells one content of the file from another: 24 hexadecimal digits. */
  digest: string
  /** In pixels, as browsers draw it. */
  width: number
  height: number
}

/** What the index needs of an article. The text stays in its file: memory must not grow with it. */
export interface ArticleEntry {
  card: Card
  follows: string[]
  amounts: Amount[]
  /** Of its text, each once. */
  pictures: PictureFile[]
  /** Tells one content of the file and its pictures from another. */
  digest: string
  updated: Day | null
}

export interface Content {
  companies: Company[]
  /** Ascending by date, then by slug: their places are their numbers. */
  articles: ArticleEntry[]
  warnings: Warning[]
}
