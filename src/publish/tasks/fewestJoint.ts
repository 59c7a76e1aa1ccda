import type { FewestJoint } from '../../content/archive/manifest.ts'
import type { Content } from '../content.ts'
import type { SiteOptions } from '../site/options.ts'

/** From how many joint articles on there is a story to tell, where the publisher has not said. */
const WORTH_A_PAGE = 2
/** The most pairs that get a page where the publisher has not said, since hosts count files: each takes up to six. */
const MOST_PAIRS = 200

/**
 * How many articles must name two companies before they get a page, and feeds: what the publisher has said, or for pages
 * the fewest, from two on, that leave at most 200 pairs.
 */
export function resolveFewestJoint(
  articles: Content['articles'],
  { fewestJoint, fewestFollowed }: Pick<SiteOptions, 'fewestJoint' | 'fewestFollowed'>,
): FewestJoint {
  const page = fewestJoint ?? fewestThatLeave(MOST_PAIRS, [...countPairs(articles).values()])
  return { page, feed: Math.max(page, fewestFollowed) }
}

/** How many articles name both, by the two ids in alphabetical order with a space between. */
export function countPairs(articles: Content['articles']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { card } of articles) {
    const ids = [...new Set(card.companies)].sort()
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)
    })
  }
  return counts
}

function fewestThatLeave(most: number, counts: readonly number[]): number {
  let fewest = WORTH_A_PAGE
  while (counts.filter((count) => count >= fewest).length > most) fewest++
  return fewest
}
