import type { Card } from '../content/article/card.ts'
import type { CompanyLabel } from '../content/article/company.ts'
import type { Day } from '../content/text/day.ts'
import type { Proposal, ProposedAmount, ProposedCompany, ProposedSize } from './proposal.ts'

/*
 * What the desk asks and what the development server answers (newsroom/desk), as it goes over the wire: JSON, below
 * `/__desk/`. Every request but that for the page carries the token of the page in the header `X-Desk-Token`.
 *
 * - `GET overview`                                  → {@link Overview}
 * - `GET articles/<slug>`                           → {@link OpenedArticle}
 * - `GET articles/<slug>/versions/<id>`             → `{ text }`
 * - `POST check/<slug>` {@link TextToCheck}         → {@link CheckedText}; the site shows the text from then on
 * - `POST release/<slug>` `{}`                      → `{}`; the site shows what lies on disk again
 * - `POST save/<slug>` {@link TextToSave}           → {@link SaveAnswer}
 * - `POST rename/<slug>` `{ to, base }`             → {@link SaveAnswer}; drafts only
 * - `POST remove/<slug>` `{ base }`                 → {@link SaveAnswer}; drafts only, kept among the versions
 * - `POST companies` {@link NewCompany}             → {@link CompanyAnswer}
 * - `POST import` {@link ToImport}                  → {@link ImportAnswer}; nothing is written
 *
 * What can't be done at all answers with a status of 4xx or 5xx and `{ problem }`, a sentence for whoever asked; a request that may
 * not ask, with the sentence as plain text.
 *
 * When anything of the site's folder has changed, the server sends the event `entente:content` over Vite's connection;
 * when there is something else to look at today, `entente:followUps`.
 */

/** The way to a value of an article's file. */
export type FieldPath = readonly (string | number)[]

/** A fault in the words of `entente check`, with the way to its field. */
export interface DeskFault {
  file: string
  line: number
  column: number
  /** Empty where the whole file is meant. */
  path: FieldPath
  /** The path as the check writes it: `sources[1].url`. */
  field: string
  found: string
  wanted: string
  example: string
}

export type ArticleState = 'draft' | 'scheduled' | 'published'

/** An article as the list of the desk shows it. */
export interface DeskArticle {
  slug: string
  /** Empty where it has none yet. */
  title: string
  /** `null` where it has none yet, or none that is a day. */
  date: Day | null
  state: ArticleState
  /** The day on which it goes out; `null` for drafts. */
  out: Day | null
  companies: string[]
  faults: number
}

export interface DeskCompany extends CompanyLabel {
  aliases: string[]
  /** Of how many articles it is a party. */
  count: number
}

/** What somebody should look at today, and why. */
export interface FollowUp {
  why: 'promise' | 'noLaterStep' | 'unchecked'
  /** The article, or for `unchecked` the latest one of the company. */
  slug: string
  title: string
  date: Day
  companies: string[]
  /** The words of the archive: "second half of 2026"; what is the matter, where there are none. */
  words: string
  /** Since when it waits: the day after the last one promised, or on which it should have been looked at. */
  since: Day
}

/** A kind or status as a form offers it. */
export interface Choice {
  id: string
  name: string
}

/** An article that is not on disk any more and of which versions are kept: `articles/<slug>` has them. */
export interface DiscardedArticle {
  slug: string
  /** Of its last version; empty where that has none. */
  title: string
  /** ISO 8601 with the time in UTC: when its last version was kept. */
  saved: string
}

export interface Overview {
  /** The day of the server. */
  today: Day
  /** Drafts first, the last changed first; then those that wait, the next one first; then the published, the newest first. */
  articles: DeskArticle[]
  companies: DeskCompany[]
  kinds: Choice[]
  statuses: Choice[]
  defaultStatus: string
  currencies: string[]
  /** Names of terms that the archive uses, the most frequent first. */
  termNames: string[]
  /** What to look at today, the longest waiting first. */
  followUps: FollowUp[]
  /** The last discarded first, a hundred at most. */
  discarded: DiscardedArticle[]
  /** Of files that are no articles. */
  faults: DeskFault[]
}

export interface ArticleVersion {
  id: string
  /** ISO 8601 with the time in UTC: when the file was written over. */
  saved: string
  title: string
}

export interface OpenedArticle {
  slug: string
  /** `null` where there is no such file yet. */
  text: string | null
  /** Of what lies on disk; what a save is based on. `null` where there is no such file. */
  hash: string | null
  /** The newest first, twenty at most. */
  versions: ArticleVersion[]
}

export interface TextToCheck {
  text: string
}

/** What the text of an article names, and the archive knows, beside what the article has already. */
export interface Suggestions {
  /** Companies of the site that the text names and the article has not as parties; the likeliest first. */
  companies: { id: string; name: string; words: string }[]
  /** Names that may be companies and that the site does not know. */
  newCompanies: ProposedCompany[]
  amounts: ProposedAmount[]
  sizes: ProposedSize[]
  /** Earlier articles that this may go on, the latest joint one first. */
  follows: { slug: string; title: string; date: Day }[]
}

export interface CheckedText {
  faults: DeskFault[]
  warnings: string[]
  /** The page of the article as the site shows it now; `standIns` are fields whose place something else takes in it. */
  page: { isShown: true; standIns: string[] } | { isShown: false; because: string }
  /** The entry of lists; `null` where the page is not shown, as `link` and `feed`. */
  card: Card | null
  /** What search engines and other places show of the link. */
  link: { title: string; description: string; url: string; warnings: string[] } | null
  /** The entry of the feed, its content as HTML. */
  feed: { title: string; html: string } | null
  suggestions: Suggestions
}

export interface TextToSave {
  text: string
  /** The hash of the text on disk that it goes on from; `null` where there was no file. */
  base: string | null
}

export type SaveAnswer =
  | { kind: 'saved'; slug: string; hash: string | null; versions: ArticleVersion[] }
  /** Something else lies on disk by now; nothing was written. */
  | { kind: 'conflict'; text: string | null; hash: string | null }
  /** An article that goes out must have no fault; nothing was written. */
  | { kind: 'refused'; faults: DeskFault[] }

export interface NewCompany {
  id: string
  name: string
  aliases: string[]
}

export type CompanyAnswer = { kind: 'added'; company: DeskCompany } | { kind: 'refused'; faults: DeskFault[] }

/** What is pasted or dropped: its text, or the bytes of a file in base64. */
export interface ToImport {
  /** A file's name; empty for what was pasted. */
  name: string
  /** The media type where it is known: `text/html` for what was pasted from Word. */
  type: string
  content: { text: string } | { base64: string }
}

export interface ImportAnswer {
  proposals: Proposal[]
  /** What could not be read, in sentences. */
  problems: string[]
}
