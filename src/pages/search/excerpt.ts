import { SEARCH_PARTS, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import { findNumbers } from '../../content/search/normalizeNumbers.ts'
import { foldSpelling } from '../../content/search/searchQuery.ts'
import { isUnspaced } from '../../content/text/unspaced.ts'
import { type Unit, unitsOf } from './excerptUnits.ts'

/** A run of text that is marked, as a word that was sought, or is not. */
export interface MarkedText {
  text: string
  marked: boolean
}

/** Why an article is among the results: its title with the words in it, and a passage of the part that says most. */
export interface Excerpt {
  title: MarkedText[]
  passage: MarkedText[]
  /** The part of the passage; `null` where only its title, its companies' names or its date and kind answer. */
  part: 'summary' | 'why' | 'body' | null
  /** Every part in which words were found. */
  foundIn: SearchPart[]
}

/** Words of a passage before and after the first that was sought. */
const BEFORE = 6
const LENGTH = 34
/** So many letters of a script without spaces take the room of a word. */
const LETTERS_A_WORD = 3
/** Passages are sought in this order: what says most in the fewest words comes first. */
const TELLING = ['why', 'summary', 'body'] as const

/** The units of a part, and which of them were sought, ascending. */
interface FoundPart {
  units: readonly Unit[]
  /** How many words come before each unit. */
  before: readonly number[]
  marks: readonly number[]
}

/**
 * `places` are the places of the words that were found, counted in white space over all parts, as the index counts them;
 * `sought` are the words themselves: figures (normalizeNumbers.ts) and what scripts without spaces write (unspaced.ts) are found
 * here. Without any in a telling part, the summary stands for the passage.
 */
export function makeExcerpt({ parts }: Pick<SearchDocument, 'parts'>, places: readonly number[], sought: readonly string[]): Excerpt {
  const found = new Map<SearchPart, FoundPart>()
  let start = 0
  for (const part of SEARCH_PARTS) {
    const units = unitsOf(parts[part])
    const length = (units.at(-1)?.place ?? -1) + 1
    const own = new Set(places.filter((place) => place >= start && place < start + length).map((place) => place - start))
    const words = units.flatMap(({ place, isPart }, i) => (!isPart && own.has(place) ? [i] : []))
    const all = [...words, ...figuresAmong(units, parts[part], sought), ...partsAmong(units, sought)]
    found.set(part, { units, before: roomBefore(units), marks: [...new Set(all)].sort((a, b) => a - b) })
    start += length
  }
  const partOf = (part: SearchPart): FoundPart => found.get(part) ?? { units: [], before: [], marks: [] }
  const most = Math.max(...TELLING.map((part) => densest(partOf(part)).count))
  const part = TELLING.find((candidate) => most > 0 && densest(partOf(candidate)).count === most) ?? null
  const title = partOf('title')
  const passage = partOf(part ?? 'summary')
  const first = part === null ? 0 : back(passage, densest(passage).start)
  return {
    title: mark(title, 0, title.units.length),
    passage: mark(part === null ? { ...passage, marks: [] } : passage, first, ahead(passage, first, LENGTH)),
    part,
    foundIn: SEARCH_PARTS.filter((candidate) => partOf(candidate).marks.length > 0),
  }
}

function figuresAmong(units: readonly Unit[], text: string, sought: readonly string[]): number[] {
  const numbers = findNumbers(text).filter(({ word }) => sought.includes(word))
  return numbers.flatMap((figure) => units.flatMap(({ start, end }, i) => (start < figure.end && end > figure.start ? [i] : [])))
}

/** The parts of words that hold a run that was sought, or that are a word between such runs. */
function partsAmong(units: readonly Unit[], sought: readonly string[]): number[] {
  if (!units.some(({ isPart }) => isPart)) return []
  // All parts in one text, with a space where no run goes on; the place of each character tells its unit.
  let text = ''
  const unitAt: number[] = []
  for (const [i, unit] of units.entries()) {
    const folded = unit.isPart ? foldSpelling(unit.text).toLowerCase() : ' '
    text += i > 0 && units[i - 1]?.place !== unit.place ? ` ${folded}` : folded
    while (unitAt.length < text.length) unitAt.push(i)
  }
  return sought.flatMap((wanted) => {
    const held: number[] = []
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const isWord = isUnspaced(wanted) || !/[\p{L}\p{N}]/u.test(isUnspaced(text.charAt(at - 1)) ? '' : text.charAt(at - 1))
      if (isWord) held.push(...unitAt.slice(at, at + wanted.length))
    }
    return held
  })
}

function roomBefore(units: readonly Unit[]): number[] {
  let room = 0
  return units.map(({ text, isPart }) => {
    const before = room
    room += isPart && isUnspaced(text) ? 1 / LETTERS_A_WORD : 1
    return before
  })
}

/** Where a passage holds the most of what was found. */
function densest({ before, marks }: FoundPart): { start: number; count: number } {
  const at = (unit: number) => before[unit] ?? 0
  let best = { start: 0, count: 0 }
  for (const start of marks) {
    const count = marks.filter((unit) => unit >= start && at(unit) < at(start) + LENGTH - BEFORE).length
    if (count > best.count) best = { start, count }
  }
  return best
}

/** The unit at which a passage begins, some words before one that was sought. */
function back({ before }: FoundPart, unit: number): number {
  const from = (before[unit] ?? 0) - BEFORE
  return before.findIndex((room) => room >= from)
}

/** The unit before which a passage ends that begins with `first` and has room for so many words. */
function ahead({ before }: FoundPart, first: number, words: number): number {
  const end = before.findIndex((room) => room >= (before[first] ?? 0) + words)
  return end < 0 ? before.length : end
}

function mark({ units, marks }: FoundPart, start: number, end: number): MarkedText[] {
  const runs: MarkedText[] = []
  const marked = new Set(marks)
  const add = (text: string, isMarked: boolean) => {
    const last = runs.at(-1)
    if (last && last.marked === isMarked) last.text += text
    else if (text !== '') runs.push({ text, marked: isMarked })
  }
  if (start > 0) add('… ', false)
  for (let i = start; i < end; i++) {
    const unit = units[i]
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}\p{M}%]*)$/su.exec(unit?.text ?? '') ?? []
    add(before, false)
    add(core, marked.has(i))
    add(after, false)
    const next = units[i + 1]
    const isOneMark = marked.has(i) && marked.has(i + 1) && after === '' && /^[\p{L}\p{N}$€£]/u.test(next?.text ?? '')
    if (i < end - 1 && next?.place !== unit?.place) add(' ', isOneMark)
  }
  if (end < units.length) add(' …', false)
  return runs
}
