import type { Day } from '../text/day.ts'
import type { Roles } from './deal/roles.ts'
import type { SizeUnit } from './deal/sizeUnits.ts'
import type { SourceKind } from './deal/sourceKinds.ts'

/** What kind of news it is: the id of a kind of the site (kinds.ts). */
export type Kind = string

/** How certain the deal is: the id of a status of the site (statuses.ts). */
export type Status = string

/** A block of an article's text. Texts may hold the markup that inlineMarkup.ts describes. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'quote'; text: string; by: string }
  | { type: 'list'; items: string[] }
  | Picture

/** A picture in an article. */
export interface Picture {
  type: 'image'
  /** Where it lies, relative to the site's root. */
  path: string
  /** In pixels, as it is drawn: a photograph that its camera says to turn is measured turned. */
  width: number
  height: number
  alt: string
  caption: string | null
  /** Plain text. */
  credit: string | null
}

export interface Source {
  /** As the page has it; `null` where it is not known, and then readers are told in our words what it is. */
  title: string | null
  publisher: string
  /** The publisher's id, where it is a company that the site knows. */
  company: string | null
  /** Whose word it is; `null` where nobody has said. */
  kind: SourceKind | null
  url: string
  date: Day | null
  /** The day on which it was read for the article. */
  read: Day | null
}

/** Somebody who wrote an article, with a page about them where there is one. */
export interface Author {
  name: string
  url: string | null
}

/** A term of a deal. Its name comes from a controlled vocabulary, so that two steps of one story can be compared. */
export interface Term {
  name: string
  value: string
}

/** What sums and sizes have in common. */
interface Quantity {
  value: number
  /** The upper end of a range, of which `value` is the lower one. */
  most: number | null
  qualifier: string | null
  what: string
  from: string | null
  to: string | null
  /** How certain it is, where that is not how certain the news is. */
  status: Status | null
  /** The slug of an earlier article that states the same, so that sums count it once. */
  sameAs: string | null
  /** The slug of the article, which may be its own, whose larger sum or size this is a part of. */
  partOf: string | null
}

/** A disclosed sum. `from` pays, `to` is paid. */
export interface Amount extends Quantity {
  currency: string
  /** The stretch of time that it is the sum of (content/article/deal/period.ts); `null` where it is the sum of the whole. */
  period: string | null
}

/** How large a deal is in something else than money. `from` supplies, or is the company whose equity it is; `to` gets it. */
export interface Size extends Quantity {
  unit: SizeUnit
}

/** A day of the deal beside that of the news: what happens, and when, exactly or in the words of a source (content/article/deal/describeWhen.ts). */
export interface DealDate {
  what: string
  when: string
}

/** An earlier article whose deal goes on in this one. */
export interface FollowedArticle {
  slug: string
  /** Why it is the same deal, where the two have fewer than two parties in common. */
  because: string | null
}

export interface Correction {
  date: Day
  text: string
}

/** An article as the code knows it: the publisher's file with its slug, and every default filled in. */
export interface Article {
  slug: string
  /** Every slug that it has had, the first one first; its own may be among them, where it has it again. */
  slugs: string[]
  title: string
  /** Those who wrote it, in the order of its byline; none where the site speaks for itself. */
  authors: Author[]
  /** The day of the news. */
  date: Day
  /** The day on which the article was put out, where its file tells it; articleDays.ts says what counts else. */
  published: Day | null
  companies: string[]
  /** What each of them does in the deal, where it is said. */
  roles: Roles
  /** Companies that the texts name and that are no parties. */
  mentions: string[]
  kind: Kind
  status: Status
  summary: string
  body: Block[]
  whyItMatters: string[]
  sources: Source[]
  follows: FollowedArticle[]
  /** Slugs of articles of other deals that this one is worth reading beside. */
  seeAlso: string[]
  terms: Term[]
  amounts: Amount[]
  sizes: Size[]
  dates: DealDate[]
  updated: Day | null
  /** The day on which somebody last looked for later news. */
  checked: Day | null
  corrections: Correction[]
  /** How the article was made, in its publisher's words. */
  note: string | null
}
