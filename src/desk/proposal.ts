import type { Day } from '../content/text/day.ts'

/** A draft that is proposed from what was read. */
export interface Proposal {
  /** Where it came from: `release.txt`, `deals.csv, row 12`. */
  origin: string
  slug: string
  /** The file as it would be written. */
  text: string
  title: string
  found: FoundField[]
  /** Questions that only a person can answer: which day 9/12/2025 is. */
  asks: Ask[]
  /** Fields that the format wants and nothing was found for. */
  missing: { field: string; wanted: string }[]
  /** What else the text names, and nothing was made of: companies, sums, sizes, days. */
  alsoNamed: FoundField[]
  /** Parties that the site does not know. */
  newCompanies: ProposedCompany[]
  /** The ids of the parties, those among them that are proposed, in the order in which an article would name them. */
  order: string[]
  /** Boilerplate that was cut off, in paragraphs. */
  cutOff: string[]
  /** An article that may tell the same news. */
  duplicateOf: { slug: string; title: string; date: Day } | null
  /** The article that was made of the same thing before. */
  importedAs: string | null
}

/** What was found for a field, with the words that it comes from. */
export interface FoundField {
  /** As the check writes it: `amounts[0]`. */
  field: string
  value: string
  /** As they stand in what was read. */
  words: string
  /** Where they stand: "headline", "dateline", "column Date". */
  where: string
}

export interface Ask {
  field: string
  question: string
  words: string
  /** Each a value for the field. */
  answers: { label: string; value: unknown }[]
}

export interface ProposedCompany {
  id: string
  name: string
  aliases: string[]
  words: string
  /** Companies of the site with a like name, which it may be. */
  near: { id: string; name: string }[]
}

export interface ProposedAmount {
  value: number
  currency: string
  qualifier: string | null
  /** "a year", "over five years"; `null` where none is said. */
  period: string | null
  /** The same as amounts have it ("year"), where the words stand right behind the sum; `null` where that is not sure. */
  rate: string | null
  words: string
}

/** A size that is no sum: power, chips, a share. */
export interface ProposedSize {
  /** As a term says it: "up to 2 GW". */
  text: string
  unit: string
  words: string
  /** As a size of an article; `null` where its unit or its number is none of those. */
  size: { value: number; unit: string; qualifier: string | null } | null
}
