/** What nobody sees and what programs leave behind: soft hyphens, marks of byte order, of direction and of where a word may break. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffc]/g
/** What no XML may hold (publish/check/json/findUnprintable.ts), but for the blanks. */
const UNPRINTABLE = /(?![\t\n\v\f\r\u0085])[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Control}]/gu

/** A text of several lines without what can't be printed or seen, with plain blanks and plain line ends. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(UNSEEN, '')
    .replace(/(?!\n)\s/g, ' ')
}

/** A text of one line: blanks of any kind and line ends are one blank each. */
export function cleanText(text: string): string {
  return cleanLines(text).replace(/\s+/g, ' ').trim()
}
