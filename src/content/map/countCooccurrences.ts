import type { Bitset } from '../archive/bitset.ts'
import type { Facets } from '../archive/facets.ts'
import type { Parties } from '../archive/parties.ts'
import type { Side } from '../article/deal/roles.ts'

/**
 * Which companies are in the news together, and how often: what the map is drawn from. Companies are given by their indexes in
 * the list that was counted.
 */
export interface Cooccurrences {
  /** Articles that name each company, and those of them in which it is together with another one. */
  articles: Int32Array
  jointCount: Int32Array
  /** Articles in which two companies or more are together. */
  total: number
  /** Articles in which both are together, for two different companies in either order, and those that name both in any way. */
  pairCount(one: number, other: number): number
  namedCount(one: number, other: number): number
  /** The numbers of the first and the last in which they are together. */
  span(one: number, other: number): { first: number; last: number }
}

/** How a side stands in a byte: none, outside, or one of those on which two stand beside each other (content/article/deal/roles.ts). */
const NO_SIDE = 0
const OUTSIDE = 1

/**
 * Counts in one pass over the articles of `matches`: an article names few companies, so there are far fewer pairs in all
 * articles than words in the intersections of all pairs of companies. With `parties` two are together where they deal with each
 * other; without, wherever an article names both.
 */
export function countCooccurrences(
  { companies }: Facets,
  ids: readonly string[],
  matches: Bitset,
  parties: Pick<Parties, 'sides'> | null,
): Cooccurrences {
  const size = ids.length
  const numbers = ids.map((id) => companies.get(id)?.and(matches).take(matches.size) ?? [])
  const { starts, members, sides } = membersOf(numbers, matches.size, (company) => parties?.sides(ids[company] ?? '') ?? NO_SIDES)
  const articles = new Int32Array(size)
  const jointCount = new Int32Array(size)
  const counts = new Int32Array(size * size)
  const named = new Int32Array(size * size)
  const first = new Int32Array(size * size)
  const last = new Int32Array(size * size)
  /** The last article in which each company was found together with another one, so that it counts once. */
  const lastJoint = new Int32Array(size).fill(-1)
  const countJoint = (company: number, number: number) => {
    if (lastJoint[company] === number) return
    lastJoint[company] = number
    jointCount[company] = (jointCount[company] ?? 0) + 1
  }
  let total = 0
  for (let number = 0; number < matches.size; number++) {
    const start = starts[number] ?? 0
    const end = starts[number + 1] ?? 0
    let isJoint = false
    for (let i = start; i < end; i++) {
      const one = members[i] ?? 0
      const side = sides[i] ?? NO_SIDE
      articles[one] = (articles[one] ?? 0) + 1
      for (let j = i + 1; j < end; j++) {
        const other = members[j] ?? 0
        const pair = one * size + other
        named[pair] = (named[pair] ?? 0) + 1
        const otherSide = sides[j] ?? NO_SIDE
        if (side === OUTSIDE || otherSide === OUTSIDE || (side !== NO_SIDE && side === otherSide)) continue
        isJoint = true
        countJoint(one, number)
        countJoint(other, number)
        const count = counts[pair] ?? 0
        if (count === 0) first[pair] = number
        last[pair] = number
        counts[pair] = count + 1
      }
    }
    if (isJoint) total++
  }
  const pairOf = (one: number, other: number) => Math.min(one, other) * size + Math.max(one, other)
  return {
    articles,
    jointCount,
    total,
    pairCount: (one, other) => counts[pairOf(one, other)] ?? 0,
    namedCount: (one, other) => named[pairOf(one, other)] ?? 0,
    span: (one, other) => ({ first: first[pairOf(one, other)] ?? 0, last: last[pairOf(one, other)] ?? 0 }),
  }
}

const NO_SIDES: ReadonlyMap<Side, Bitset> = new Map()

/**
 * The companies of each article, ascending, one article after the other, each with its side there; those of article n begin at
 * `starts[n]`.
 */
function membersOf(
  numbers: readonly (readonly number[])[],
  size: number,
  sidesOf: (company: number) => ReadonlyMap<Side, Bitset>,
): { starts: Uint32Array; members: Uint16Array; sides: Uint8Array } {
  const starts = new Uint32Array(size + 1)
  for (const list of numbers) for (const number of list) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < size; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const members = new Uint16Array(starts[size] ?? 0)
  const sides = new Uint8Array(members.length)
  const codes = new Map<Side, number>([['outside', OUTSIDE]])
  numbers.forEach((list, company) => {
    const own = [...sidesOf(company)].map(([side, articles]) => ({ code: codeOf(codes, side), articles }))
    for (const number of list) {
      const index = next[number] ?? 0
      members[index] = company
      for (const { code, articles } of own) if (articles.has(number)) sides[index] = code
      next[number] = index + 1
    }
  })
  return { starts, members, sides }
}

function codeOf(codes: Map<Side, number>, side: Side): number {
  const code = codes.get(side) ?? codes.size + OUTSIDE
  codes.set(side, code)
  return code
}
