/*
 * What a publisher says of a site in `site.json` (publish/check/site), with every default filled in, as far as readers see it. It is
 * part of the code of a site: one page, and one build, know one site (thisSite.ts).
 */

/** A kind of news. The order of the kinds is that of lists and addresses. */
export interface NewsKind {
  /** What articles and addresses call it. */
  id: string
  /** What readers see, in sentence case. */
  name: string
  /** What people call such news, beside the words that it happens to use itself: the search finds it by these. */
  words: string
  /** Whether such news ends the deal that it follows. */
  ends: boolean
}

/**
 * How certain a deal is: `reported` by others than the parties; `intended` by a letter of intent, memorandum or plan; `announced`;
 * `completed`; `ended`. Sums, lines and stories go by this.
 */
export const MEANINGS = ['reported', 'intended', 'announced', 'completed', 'ended'] as const
export type Meaning = (typeof MEANINGS)[number]

/** Whether a word is one of the meanings. */
export function isMeaning(word: string): word is Meaning {
  return (MEANINGS as readonly string[]).includes(word)
}

/** A status of news, as readers see it, and what it means. */
export interface NewsStatus {
  id: string
  name: string
  means: Meaning
}

/**
 * How a language writes days, so that the build and every browser write the same. `{weekday}`, `{day}`, `{month}` and `{year}` stand
 * for their words in the patterns.
 */
export interface DateWords {
  /** From January on, as they stand beside a day and beside a year alone: some languages have cases. */
  months: readonly string[]
  shortMonths: readonly string[]
  monthsAlone: readonly string[]
  shortMonthsAlone: readonly string[]
  /** From Thursday on, on which the first day of 1970 fell. */
  weekdays: readonly string[]
  shortWeekdays: readonly string[]
  longDay: string
  shortDay: string
  month: string
  shortMonth: string
}

/** A way to reach the publisher. */
export interface ContactAddress {
  /** What is shown: the address. */
  text: string
  href: string
}

/** A page of the publisher's own. */
interface OwnPage {
  /** Its file without `.md`, and its address below the site's root. */
  id: string
  title: string
}

export interface Publisher {
  name: string
  url: string | null
  /** Pages elsewhere that are about the same publisher. */
  sameAs: readonly string[]
}

interface Coverage {
  /** The last day, YYYY-MM-DD, of which the archive holds the news. */
  until: string
  note: string | null
}

export interface SiteDescription {
  name: string
  /** What the partnerships are about, as in "AI partnership news"; `null` where the publisher names nothing. */
  topic: string | null
  /** The question that the site answers, over the timeline and on its picture. */
  headline: string
  description: string
  /** Of the content, as BCP 47 names it: "en", "de". */
  language: string
  dates: DateWords
  kinds: readonly NewsKind[]
  statuses: readonly NewsStatus[]
  contact: ContactAddress | null
  corrections: ContactAddress | null
  publisher: Publisher | null
  licence: string | null
  coverage: Coverage | null
  /** The sections to name in the header, by the ids of their pages (pages/pages.ts), in order. */
  sections: readonly string[]
  /** The publisher's pages, in the order of the footer; `about` is none of them. */
  pages: readonly OwnPage[]
  /** Those that the header names too, by their ids. */
  headerPages: readonly string[]
  /** Whether the device of a reader keeps the site, to work without a network. */
  worksOffline: boolean
  /** Whether the publisher has written a page about the site. */
  hasAbout: boolean
  /** Whether the publisher has a mark of its own, icon.svg; else the site has ours. */
  hasIcon: boolean
}
