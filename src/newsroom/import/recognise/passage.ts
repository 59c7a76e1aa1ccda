/** Where a passage stands, from the most telling to the least: the boilerplate about a company tells nothing of the news. */
export type Place = 'headline' | 'opening' | 'text' | 'boilerplate'

/** A paragraph of plain text, and where it stands. */
export interface Passage {
  place: Place
  text: string
}

/** Words of a passage. */
export interface Mention {
  place: Place
  /** As they stand there. */
  words: string
}

/** In words for whoever is shown what was found. */
export const PLACE_NAMES: Readonly<Record<Place, string>> = {
  headline: 'headline',
  opening: 'opening',
  text: 'text',
  boilerplate: 'boilerplate',
}

/** The text with one form of blanks, hyphens and apostrophes. Every letter keeps its place. */
export function uniform(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f\t\n]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
}
