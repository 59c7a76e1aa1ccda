import { isUnspaced, partsOf } from '../../content/text/unspaced.ts'

/** What is marked as a whole: a word with the punctuation at its ends, or a letter of a script without spaces. */
export interface Unit {
  text: string
  /** Its characters in the whole text: from `start` up to, not including, `end`. */
  start: number
  end: number
  /** The position of the word that it is, or is part of, as the index counts words. */
  position: number
  /** Whether it is but a part of what lies between two spaces. */
  isPart: boolean
}

/** Splits a text into its units, in order. Positions are counted in white space. */
export function unitsOf(text: string): Unit[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }, position): Unit[] => {
    if (!isUnspaced(word)) return [{ text: word, start: index, end: index + word.length, position, isPart: false }]
    let start = index
    return partsOf(word).map((part) => {
      const unit = { text: part, start, end: start + part.length, position, isPart: true }
      start = unit.end
      return unit
    })
  })
}
