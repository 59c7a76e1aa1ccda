import type { Day } from '../text/day.ts'

/** What kind of news it is. The order is that of lists and addresses. */
export const KINDS = [
  'investment',
  'cloud',
  'chips',
  'licensing',
  'product',
  'research',
  'joint-venture',
  'acquisition',
  'agreement',
  'policy',
  'breakup',
] as const
export type Kind = (typeof KINDS)[number]

/**
 * How certain the deal is: `reported` by others than the parties; `intended` by a letter of intent, memorandum or plan;
 * `announced`; `completed`; `ended`.
 */
export const STATUSES = ['reported', 'intended', 'announced', 'completed', 'ended'] as const
export type Status = (typeof STATUSES)[number]

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
  title: string
  date: Day
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
  corrections: Correction[]
}

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text)
}

export function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text)
}

/** Whether news is confirmed and in force, rather than planned, rumoured or over. */
export function isConfirmed({ status }: Pick<Article, 'status'>): boolean {
  return status === 'announced' || status === 'completed'
}
