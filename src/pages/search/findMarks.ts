import { SEARCH_PARTS, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import { foldSpelling } from '../../content/search/foldSpelling.ts'
import { findNumbers } from '../../content/search/normalizeNumbers.ts'
import { isUnspaced } from '../../content/text/unspaced.ts'
import { type Unit, unitsOf } from './excerptUnits.ts'

/** How many letters of a script without spaces take the room of a word. */
const LETTERS_A_WORD = 3

/** A part of an article, with what was found in it. */
export interface FoundPart {
  units: readonly Unit[]
  /** How many words come before each unit. */
  before: readonly number[]
  /** Indexes of the units that are marked, ascending. */
  marks: readonly number[]
}

/**
 * Finds which units of each part are to be marked. Offsets are of three kinds here: `positions` come from the index, which
 * counts words over all parts; units know their position within their own part; and marks are indexes of units. `terms` are
 * what was searched for: numbers (normalizeNumbers.ts) and words of scripts without spaces (unspaced.ts) are not in the
 * index as the text writes them, so they are looked for in the text itself.
 */
export function findMarks(
  parts: SearchDocument['parts'],
  positions: readonly number[],
  terms: readonly string[],
): ReadonlyMap<SearchPart, FoundPart> {
  const found = new Map<SearchPart, FoundPart>()
  let start = 0
  for (const part of SEARCH_PARTS) {
    const units = unitsOf(parts[part])
    const end = start + (units.at(-1)?.position ?? -1) + 1
    const own = new Set<number>()
    for (const position of positions) if (position >= start && position < end) own.add(position - start)
    const words = units.flatMap(({ position, isPart }, i) => (!isPart && own.has(position) ? [i] : []))
    const marks = new Set([...words, ...numbersAmong(units, parts[part], terms), ...unspacedAmong(units, terms)])
    found.set(part, { units, before: wordsBefore(units), marks: [...marks].sort((a, b) => a - b) })
    start = end
  }
  return found
}

/** The units that write a number that was searched for. */
function numbersAmong(units: readonly Unit[], text: string, terms: readonly string[]): number[] {
  const numbers = findNumbers(text).filter(({ word }) => terms.includes(word))
  return numbers.flatMap((number) => units.flatMap(({ start, end }, i) => (start < number.end && end > number.start ? [i] : [])))
}

/** The units that hold a run of letters that was searched for, or that are a word between such runs. */
function unspacedAmong(units: readonly Unit[], terms: readonly string[]): number[] {
  if (!units.some(({ isPart }) => isPart)) return []
  // All of them in one text, with a space where a run ends; `unitAt` maps its characters to units.
  let text = ''
  const unitAt: number[] = []
  for (const [i, unit] of units.entries()) {
    const folded = unit.isPart ? foldSpelling(unit.text).toLowerCase() : ' '
    text += i > 0 && units[i - 1]?.position !== unit.position ? ` ${folded}` : folded
    while (unitAt.length < text.length) unitAt.push(i)
  }
  return terms.flatMap((term) => {
    const held: number[] = []
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      const isWord = isUnspaced(term) || !/[\p{L}\p{N}]/u.test(isUnspaced(text.charAt(at - 1)) ? '' : text.charAt(at - 1))
      if (isWord) held.push(...unitAt.slice(at, at + term.length))
    }
    return held
  })
}

function wordsBefore(units: readonly Unit[]): number[] {
  let words = 0
  return units.map(({ text, isPart }) => {
    const before = words
    words += isPart && isUnspaced(text) ? 1 / LETTERS_A_WORD : 1
    return before
  })
}
