import type { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'

/**
 * Which companies are named together, and how often: what the map is drawn from. Companies are given by their indexes in
 * the list that was counted.
 */
export interface Cooccurrences {
  /** Articles that name each company, and those of them that name another one as well. */
  articles: Int32Array
  jointCount: Int32Array
  /** Articles that name two companies or more. */
  total: number
  /** Articles that name both, for two different companies in either order. */
  pairCount(one: number, other: number): number
  /** The numbers of the first and the last of these. */
  span(one: number, other: number): { first: number; last: number }
}

/**
 * Counts in one pass over the articles of `matches`: an article names few companies, so there are far fewer pairs in all
 * articles than words in the intersections of all pairs of companies.
 */
export function countCooccurrences({ companies }: Facets, ids: readonly string[], matches: Bitset): Cooccurrences {
  const size = ids.length
  const { starts, members } = membersOf(
    ids.map((id) => companies.get(id)?.and(matches).take(matches.size) ?? []),
    matches.size,
  )
  const articles = new Int32Array(size)
  const jointCount = new Int32Array(size)
  const counts = new Int32Array(size * size)
  const first = new Int32Array(size * size)
  const last = new Int32Array(size * size)
  let total = 0
  for (let number = 0; number < matches.size; number++) {
    const start = starts[number] ?? 0
    const end = starts[number + 1] ?? 0
    if (end - start > 1) total++
    for (let i = start; i < end; i++) {
      const one = members[i] ?? 0
      articles[one] = (articles[one] ?? 0) + 1
      if (end - start > 1) jointCount[one] = (jointCount[one] ?? 0) + 1
      for (let j = i + 1; j < end; j++) {
        const pair = one * size + (members[j] ?? 0)
        const count = counts[pair] ?? 0
        if (count === 0) first[pair] = number
        last[pair] = number
        counts[pair] = count + 1
      }
    }
  }
  const pairOf = (one: number, other: number) => Math.min(one, other) * size + Math.max(one, other)
  return {
    articles,
    jointCount,
    total,
    pairCount: (one, other) => counts[pairOf(one, other)] ?? 0,
    span: (one, other) => ({ first: first[pairOf(one, other)] ?? 0, last: last[pairOf(one, other)] ?? 0 }),
  }
}

/** The companies of each article, ascending, one article after the other; those of article n begin at `starts[n]`. */
function membersOf(numbers: readonly (readonly number[])[], size: number): { starts: Uint32Array; members: Uint16Array } {
  const starts = new Uint32Array(size + 1)
  for (const list of numbers) for (const number of list) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < size; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const members = new Uint16Array(starts[size] ?? 0)
  numbers.forEach((list, company) => {
    for (const number of list) {
      const index = next[number] ?? 0
      members[index] = company
      next[number] = index + 1
    }
  })
  return { starts, members }
}
