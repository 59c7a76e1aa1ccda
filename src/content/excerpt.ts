import { findFigures } from './figures.ts'
import { SEARCH_PARTS, type SearchPart, type SearchText } from './searchText.ts'

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
/** Passages are sought in this order: what says most in the fewest words comes first. */
const TELLING = ['why', 'summary', 'body'] as const

/**
 * `places` are the places of the words that were found, counted in white space over all parts, as the index counts them;
 * `sought` are the words themselves, among which figures (figures.ts) are found here, however the text writes them.
 * Without any in a telling part, the summary stands for the passage.
 */
export function makeExcerpt({ parts }: Pick<SearchText, 'parts'>, places: readonly number[], sought: readonly string[]): Excerpt {
  const found = new Map<SearchPart, number[]>()
  let start = 0
  for (const part of SEARCH_PARTS) {
    const { length } = wordsOf(parts[part])
    const words = places.filter((place) => place >= start && place < start + length).map((place) => place - start)
    const own = [...new Set([...words, ...placesOfFigures(parts[part], sought)])].sort((a, b) => a - b)
    if (own.length > 0) found.set(part, own)
    start += length
  }
  const most = Math.max(...TELLING.map((part) => densest(found.get(part)).count))
  const part = TELLING.find((candidate) => most > 0 && densest(found.get(candidate)).count === most) ?? null
  const titleWords = wordsOf(parts.title)
  const passage = wordsOf(parts[part ?? 'summary'])
  const first = part === null ? 0 : Math.max(0, densest(found.get(part)).start - BEFORE)
  return {
    title: mark(titleWords, found.get('title') ?? [], 0, titleWords.length),
    passage: mark(passage, part === null ? [] : (found.get(part) ?? []), first, Math.min(passage.length, first + LENGTH)),
    part,
    foundIn: [...found.keys()],
  }
}

function placesOfFigures(text: string, sought: readonly string[]): number[] {
  const countWords = (end: number) => wordsOf(text.slice(0, end)).length
  return findFigures(text)
    .filter(({ word }) => sought.includes(word))
    .flatMap(({ start, end }) => {
      const [first, last] = [countWords(start + 1) - 1, countWords(end) - 1]
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    })
}

/** Where a passage holds the most of what was found. */
function densest(places: readonly number[] = []): { start: number; count: number } {
  let best = { start: 0, count: 0 }
  for (const start of places) {
    const count = places.filter((place) => place >= start && place < start + LENGTH - BEFORE).length
    if (count > best.count) best = { start, count }
  }
  return best
}

function mark(words: readonly string[], places: readonly number[], start: number, end: number): MarkedText[] {
  const runs: MarkedText[] = []
  const add = (text: string, marked: boolean) => {
    const last = runs.at(-1)
    if (last && last.marked === marked) last.text += text
    else if (text !== '') runs.push({ text, marked })
  }
  if (start > 0) add('… ', false)
  for (let i = start; i < end; i++) {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}%]*)$/su.exec(words[i] ?? '') ?? []
    add(before, false)
    add(core, places.includes(i))
    add(after, false)
    if (i < end - 1) add(' ', places.includes(i) && places.includes(i + 1))
  }
  if (end < words.length) add(' …', false)
  return runs
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
