import type { Day } from '../text/day.ts'

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
  title: string
  publisher: string
  url: string
  date: Day | null
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

export interface Amount {
  value: number
  currency: string
  qualifier: string | null
  what: string
  from: string | null
  to: string | null
  /** The slug of an earlier article that states the same money, so that sums count it once. */
  sameAs: string | null
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
  kind: Kind
  status: Status
  summary: string
  body: Block[]
  whyItMatters: string[]
  sources: Source[]
  follows: string[]
  terms: Term[]
  amounts: Amount[]
  updated: Day | null
  /** The day on which somebody last looked for later news. No reader is shown it; the newsroom asks (newsroom/followUp). */
  checked: Day | null
  corrections: Correction[]
  /** How the article was made, in its publisher's words. */
  note: string | null
}
