import { SEARCH_PARTS, type SearchDocument, type SearchPart } from '../../content/archive/searchDocument.ts'
import { type FoundPart, findMarks } from './findMarks.ts'
import { type MarkedText, markText } from './markText.ts'

/** Why an article is among the results: its title with the words marked in it, and a passage of the part that matches best. */
export interface Excerpt {
  title: MarkedText[]
  passage: MarkedText[]
  /** The part of the passage; `null` where only its title, its companies' names or its date and kind match. */
  part: 'summary' | 'why' | 'body' | null
  /** Every part in which words were found. */
  foundIn: SearchPart[]
}

/** The length of a passage in words, and how many of them come before the first that was searched for. */
const LENGTH = 34
const BEFORE = 6
/** The parts that a passage is taken from, in order of preference: what says most in the fewest words comes first. */
const PASSAGE_PARTS = ['why', 'summary', 'body'] as const

/**
 * `positions` are those of the words that were found, counted in white space over all parts, as the index counts them;
 * `terms` are the words themselves. Without a match in a part that passages are taken from, the summary is shown.
 */
export function makeExcerpt({ parts }: Pick<SearchDocument, 'parts'>, positions: readonly number[], terms: readonly string[]): Excerpt {
  const found = findMarks(parts, positions, terms)
  const partOf = (part: SearchPart): FoundPart => found.get(part) ?? { units: [], before: [], marks: [] }
  const most = Math.max(...PASSAGE_PARTS.map((part) => densest(partOf(part)).count))
  const part = PASSAGE_PARTS.find((candidate) => most > 0 && densest(partOf(candidate)).count === most) ?? null
  const title = partOf('title')
  const passage = partOf(part ?? 'summary')
  const first = part === null ? 0 : startBefore(passage, densest(passage).start)
  return {
    title: markText(title, 0, title.units.length),
    passage: markText(part === null ? { ...passage, marks: [] } : passage, first, endAfter(passage, first)),
    part,
    foundIn: SEARCH_PARTS.filter((candidate) => partOf(candidate).marks.length > 0),
  }
}

/** The marked unit from which on a passage holds the most marks, and how many these are. */
function densest({ before, marks }: FoundPart): { start: number; count: number } {
  const wordsBefore = (unit: number) => before[unit] ?? 0
  let best = { start: 0, count: 0 }
  for (const start of marks) {
    const count = marks.filter((unit) => unit >= start && wordsBefore(unit) < wordsBefore(start) + LENGTH - BEFORE).length
    if (count > best.count) best = { start, count }
  }
  return best
}

/** The unit at which a passage begins, some words before a marked one. */
function startBefore({ before }: FoundPart, unit: number): number {
  const from = (before[unit] ?? 0) - BEFORE
  return before.findIndex((words) => words >= from)
}

/** The unit before which a passage ends that begins with `first`. */
function endAfter({ before }: FoundPart, first: number): number {
  const end = before.findIndex((words) => words >= (before[first] ?? 0) + LENGTH)
  return end < 0 ? before.length : end
}
