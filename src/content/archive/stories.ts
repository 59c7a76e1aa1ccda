import { append } from '../text/append.ts'
import { asList, DataFault } from '../text/decode.ts'

/** An article and one that it follows, by their numbers. */
export interface StoryLink {
  earlier: number
  later: number
}

/**
 * A graph of the `follows` links, to be walked both ways. Numbers ascend with days, and the build refuses cycles, so every walk
 * ends.
 */
export class Stories {
  private readonly earlier = new Map<number, number[]>()
  private readonly later = new Map<number, number[]>()

  constructor(links: readonly StoryLink[]) {
    for (const link of links) {
      append(this.earlier, link.later, link.earlier)
      append(this.later, link.earlier, link.later)
    }
  }

  /** What an article follows, directly and by way of others, over every branch: each once, the newest first. */
  before(number: number): number[] {
    return reachableFrom(this.earlier, number).sort((a, b) => b - a)
  }

  /** What follows an article, directly and by way of others, over every branch: each once, the oldest first. */
  after(number: number): number[] {
    return reachableFrom(this.later, number).sort((a, b) => a - b)
  }

  /** Whether one article names another among those that it follows. */
  isDirect(later: number, earlier: number): boolean {
    return this.earlier.get(later)?.includes(earlier) ?? false
  }

  /** The neighbours of an article in the graph, on either side, in no order. */
  beside(number: number): number[] {
    return [...(this.earlier.get(number) ?? []), ...(this.later.get(number) ?? [])]
  }
}

/** Everything that can be reached from an article, itself left out, in no order. */
function reachableFrom(next: ReadonlyMap<number, readonly number[]>, start: number): number[] {
  const found = new Set([start])
  const queue = [start]
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    for (const other of next.get(number) ?? []) {
      if (found.has(other)) continue
      found.add(other)
      queue.push(other)
    }
  }
  found.delete(start)
  return [...found]
}

/** Rows of later and earlier, by later and then as the article lists them. */
export function encodeStories(links: readonly StoryLink[]): object {
  return links.map(({ later, earlier }) => [later, earlier])
}

/** @throws DataFault when the value is not what {@link encodeStories} made. */
export function parseStories(value: unknown): Stories {
  const where = 'data/stories.json'
  return new Stories(
    asList(value, where, (row, at) => {
      const [later, earlier] = Array.isArray(row) ? (row as unknown[]) : []
      if (typeof later !== 'number' || typeof earlier !== 'number') throw new DataFault(at, 'the numbers of two articles')
      return { later, earlier }
    }),
  )
}
