import { foldLetters } from '../../../content/text/foldLetters.ts'

/** Things by the names that they go by, the first of them the one that they are shown by. */
export interface NameIndex<T> {
  entries: readonly { item: T; names: readonly { name: string; folded: string }[]; rank: number }[]
}

interface NameMatch<T> {
  item: T
  /** The name by which it was found, where that is not its first one. */
  alias: string | null
}

/** How a name is hit, the best first; {@link MISSED} where it is not. */
const MISSED = 5

/** Words in plain lower-case letters, a blank before each and after the last: so a word's beginning is found with its blank. */
function fold(words: string): string {
  const plain = words
    .replace(/\S+/g, foldLetters)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return ` ${plain} `
}

/** Things with the higher rank come first among those that are hit alike, then those that came first. */
export function indexNames<T>(items: readonly T[], namesOf: (item: T) => readonly string[], rankOf: (item: T) => number): NameIndex<T> {
  return {
    entries: items.map((item) => ({
      item,
      names: namesOf(item).map((name) => ({ name, folded: fold(name) })),
      rank: rankOf(item),
    })),
  }
}

/**
 * Those that go by some words: first by the whole name, then by its beginning, by the beginning of any of its words, by the
 * beginnings of several in any order, and last by letters within. Nothing is typed: those with the highest rank.
 */
export function findNamed<T>(index: NameIndex<T>, words: string, most: number, isLeftOut: (item: T) => boolean = () => false) {
  const query = fold(words).trimEnd()
  const parts = query.trim().split(' ')
  const hits = index.entries.flatMap(({ item, names, rank }) => {
    if (isLeftOut(item)) return []
    const levels = names.map(({ folded }) => levelOf(folded, query, parts))
    const level = Math.min(...levels)
    const place = levels.indexOf(level)
    return level < MISSED ? [{ item, level, rank, alias: place > 0 ? (names[place]?.name ?? null) : null }] : []
  })
  hits.sort((a, b) => a.level - b.level || b.rank - a.rank)
  const matches: NameMatch<T>[] = hits.slice(0, most).map(({ item, alias }) => ({ item, alias }))
  return { matches, total: hits.length, isExact: hits[0]?.level === 0 && query !== '' }
}

function levelOf(folded: string, query: string, parts: readonly string[]): number {
  if (query === '') return 1
  if (folded === `${query} `) return 0
  if (folded.startsWith(query)) return 1
  if (folded.includes(query)) return 2
  if (parts.length > 1 && parts.every((part) => folded.includes(` ${part}`))) return 3
  return folded.includes(query.slice(1)) ? 4 : MISSED
}
