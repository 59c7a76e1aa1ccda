import { useEffect, useMemo } from 'react'
import type { News } from '../../../content/query/deriveNews.ts'
import type { TermChange } from '../../../content/story/termChange.ts'
import { partnershipQuery } from '../../../data/partnershipQuery.ts'
import { useServices } from '../../../data/services.ts'
import { newsQuery } from '../../../features/follow/newsQuery.ts'
import { type FollowedItem, see } from '../../../reader/follows.ts'
import { changeReader } from '../../../reader/reader.ts'
import { changedTerms } from './changedTerms.ts'
import { useAnswers } from './useAnswers.ts'

/** Something followed with what is new in it. */
export interface FollowedNews {
  follow: FollowedItem
  /** `null` until it is known. */
  news: News | null
  /** Whether it can't be had now. */
  isUnknown: boolean
  /** What its new articles did to the terms of a partnership, by their slugs. */
  terms: ReadonlyMap<string, readonly TermChange[]>
}

/**
 * What is new in all that is followed. What was never looked at has been seen up to now, so that its news can begin. A
 * partnership's story is asked only where there is news of it.
 */
export function useFollowedNews(follows: readonly FollowedItem[]): FollowedNews[] {
  const { ask, client } = useServices()
  const asked = useAnswers(follows.map(({ followed, seen }) => newsQuery(ask, client, followed, seen)))
  const pairs = follows.flatMap(({ followed }, place) =>
    followed.kind === 'partnership' && (asked[place]?.answer?.count ?? 0) > 0 ? followed : [],
  )
  const stories = useAnswers(pairs.map(({ parties: [a, b] }) => partnershipQuery(ask, a, b)))

  const firstLooks = follows.flatMap(({ followed, seen }, place) => {
    const news = asked[place]?.answer
    return seen === null && news && !news.isGone ? see(followed.address, news.now) : []
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each
  useEffect(() => {
    if (firstLooks.length > 0) changeReader(firstLooks).catch(() => {})
  }, [firstLooks.map(({ key }) => key).join('\n')])

  const parts = follows.map(({ followed: { address } }, place) => ({
    news: asked[place]?.answer ?? null,
    hasFailed: asked[place]?.hasFailed ?? false,
    story: stories[pairs.findIndex((pair) => pair.address === address)]?.answer ?? null,
  }))
  const known = JSON.stringify(parts.map(({ news, hasFailed, story }) => [news?.now, news?.count, news?.isGone, hasFailed, story?.total]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrays are new each time, and what is in them seldom
  return useMemo(
    () =>
      follows.map((follow, place) => {
        const { news = null, hasFailed = false, story = null } = parts[place] ?? {}
        return { follow, news, isUnknown: hasFailed && news === null, terms: changedTerms(news, story) }
      }),
    [follows, known],
  )
}
