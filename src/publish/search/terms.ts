/**
 * What of the index belongs to words. A term is a word as Pagefind looks it up, or one of the spellings of it that Pagefind
 * keeps apart: the word, {@link SPELLING} and the spelling. Terms are in the order of their bytes, so spellings follow their
 * word, which is always there, if only with no pages.
 *
 * Pages are numbered from 0. The postings of a term are the pages that hold it, ascending, each as Pagefind writes it: a list
 * of the distance from the page before, the positions, and those in fields. The first distance is left out, for it depends on
 * what comes before.
 */
export interface Terms {
  terms: string[]
  /** Of each term, the first page and the last, and how many. */
  first: Uint32Array
  last: Uint32Array
  pages: Uint32Array
  /** How much room each takes in a file of the index, as Pagefind counts it: a page is one, and so is every number on it. */
  room: Uint32Array
  /** Where the postings of each end. */
  ends: Uint32Array
  postings: Uint8Array
}

/** No word holds it. */
export const SPELLING = '\0'

/** What terms are sorted by: strings are compared by UTF-16, and Pagefind compares bytes of UTF-8. */
export function sortKey(term: string): string {
  return /^[\0-\x7f]*$/.test(term) ? term : Buffer.from(term).toString('latin1')
}
