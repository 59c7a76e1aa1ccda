import type { Card } from '../../../content/article/card.ts'
import { hasNews } from '../followed/newsWords.ts'
import type { FollowedNews } from '../followed/useFollowedNews.ts'

/** What is new in one of the things that are followed, as the catch-up tells it. */
export interface CatchUpPart {
  of: FollowedNews
  /** The newest of it that no other part tells, newest first. */
  cards: Card[]
  /** How many of it another part tells. */
  told: number
  /** How many are new beside the cards and those. */
  more: number
  older: number
}

/** Everything new in what is followed, each article once. */
export interface CatchUpSummary {
  parts: CatchUpPart[]
  /** How many articles are new, as far as is known: only the newest of each part are told apart. */
  count: number
  older: number
  /** When the part that was seen longest ago was, in milliseconds since 1970; `null` where there is none. */
  since: number | null
  /** Whether all that is followed is known; what can't be had now is not waited for. */
  isKnown: boolean
  /** Whether something can't be had now. */
  isPartial: boolean
}

/** An article is told once: by the partnership that it is news of, since that tells what became of the terms; else by the first part that has it. */
export function deriveCatchUp(all: readonly FollowedNews[]): CatchUpSummary {
  const withNews = all.filter(hasNews)
  const tellers = new Map<string, FollowedNews>()
  for (const of of [...withNews.filter(isPartnership), ...withNews])
    for (const { slug } of of.news?.cards ?? []) if (!tellers.has(slug)) tellers.set(slug, of)
  const parts = withNews.map((of): CatchUpPart => {
    const { cards: newest = [], count = 0, older = 0 } = of.news ?? {}
    const cards = newest.filter(({ slug }) => tellers.get(slug) === of)
    return { of, cards, told: newest.length - cards.length, more: Math.max(0, count - newest.length), older }
  })
  const times = parts.flatMap(({ of }) => of.follow.seenAt ?? [])
  return {
    parts,
    count: parts.reduce((sum, { cards, more }) => sum + cards.length + more, 0),
    older: parts.reduce((sum, { older }) => sum + older, 0),
    since: times.length > 0 ? Math.min(...times) : null,
    isKnown: all.every(({ news, isUnknown }) => news !== null || isUnknown),
    isPartial: all.some(({ isUnknown }) => isUnknown),
  }
}

function isPartnership({ follow }: FollowedNews): boolean {
  return follow.followed.kind === 'partnership'
}
