import type { FormerNames } from '../content/archive/formerNames.ts'
import type { Amount, Size } from '../content/article/article.ts'
import type { Card } from '../content/article/card.ts'
import type { ListedCompany } from '../content/article/company.ts'
import type { Roles } from '../content/article/deal/roles.ts'
import type { CollectionFile } from '../content/collection/collectionSchema.ts'
import type { Day } from '../content/text/day.ts'
import type { Fault, Warning } from './faults/fault.ts'

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
  roles: Roles
  mentions: string[]
  /** Slugs. */
  follows: string[]
  amounts: Amount[]
  sizes: Size[]
  /** Whether it sets any terms, and whether any of its sources is first-hand. */
  setsTerms: boolean
  isFirstHand: boolean
  /** Of its text, each once. */
  pictures: PictureFile[]
  /** Tells one content of the file and its pictures from another. */
  digest: string
  /** When it was put out, and since when it has said what it says (content/article/articleDays.ts). */
  published: Day
  changed: Day
}

/** A collection with all that is published of it. */
export interface CollectionEntry {
  slug: string
  title: string
  summary: string
  /** When its publisher last looked it over, where its file tells it. */
  updated: Day | null
  /** As its publisher wrote it. */
  introduction: NonNullable<CollectionFile['introduction']>
  /** In its own order, by their slugs. */
  articles: { slug: string; note: string | null }[]
}

/** What of a folder is not to be published, or not yet. */
export interface HeldBack {
  /** Slugs. */
  drafts: string[]
  /** Articles of days to come, the next one first. */
  waiting: { slug: string; date: Day }[]
}

export interface Content {
  /** Of a build: those that a published article names. */
  companies: ListedCompany[]
  /** Ascending by date, then by slug: their places are their numbers. */
  articles: ArticleEntry[]
  /** In the order of lists: the one that was looked over last comes first. */
  collections: CollectionEntry[]
  warnings: Warning[]
  /** What is wrong with drafts, which stops nothing. */
  draftFaults: Fault[]
  heldBack: HeldBack
  /** Of the articles and companies that are part of the content. */
  former: FormerNames
}

export const NOTHING_HELD_BACK: HeldBack = { drafts: [], waiting: [] }
