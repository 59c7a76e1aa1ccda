import { isUnspaced, partsOf } from '../../content/text/unspaced.ts'

/** What is marked as a whole: a word with the signs at its ends, or a letter of a script without spaces. */
export interface Unit {
  text: string
  /** Its characters in the whole text: from `start` up to, not including, `end`. */
  start: number
  end: number
  /** The place of the word that it is, or is part of, as the index counts words. */
  place: number
  /** Whether it is but a part of what stands between two spaces. */
  isPart: boolean
}

/** A text in its units, in order. White space is what lies between two places. */
export function unitsOf(text: string): Unit[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }, place): Unit[] => {
    if (!isUnspaced(word)) return [{ text: word, start: index, end: index + word.length, place, isPart: false }]
    let start = index
    return partsOf(word).map((part) => {
      const unit = { text: part, start, end: start + part.length, place, isPart: true }
      start = unit.end
      return unit
    })
  })
}
