import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { News } from '../../../content/query/deriveNews.ts'
import type { TermChange } from '../../../content/story/termChange.ts'
import { partnershipQuery } from '../../../data/partnershipQuery.ts'
import { useServices } from '../../../data/services.ts'
import { newsQuery } from '../../../features/follow/newsQuery.ts'
import { type Follow, see } from '../../../reader/follows.ts'
import { changeReader } from '../../../reader/reader.ts'
import { changedTerms } from './changedTerms.ts'

/** Questions that are put at a time; each may fetch parts of the index. */
const AT_A_TIME = 3

/** Something followed with what is new in it. */
export interface FollowedNews {
  follow: Follow
  /** `null` until it is known. */
  news: News | null
  /** Whether it can't be had now. */
  isUnknown: boolean
  /** What its new articles did to the terms of a partnership, by their slugs. */
  terms: ReadonlyMap<string, readonly TermChange[]>
}

/**
 * What is new in all that is followed, asked a few at a time; what failed is asked again when the connection is back. What was
 * never looked at has been seen up to now, so that its news can begin.
 */
export function useFollowedNews(follows: readonly Follow[]): FollowedNews[] {
  const { ask, client } = useServices()
  const [limit, setLimit] = useState(AT_A_TIME)
  const results = useQueries({
    queries: follows.map(({ followed, seen }, place) => ({ ...newsQuery(ask, client, followed, seen), enabled: place < limit })),
  })
  const settled = results.filter(({ isPending }) => !isPending).length
  useEffect(() => setLimit(settled + AT_A_TIME), [settled])
  const pairs = follows.flatMap(({ followed }, place) =>
    followed.kind === 'partnership' && (results[place]?.data?.count ?? 0) > 0 ? followed : [],
  )
  const stories = useQueries({ queries: pairs.map(({ parties: [a, b] }) => partnershipQuery(ask, a, b)) })

  const failed = results.filter(({ isError }) => isError)
  useEffect(() => {
    const again = () => {
      for (const { refetch } of failed) void refetch()
    }
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  })

  const firstLooks = follows.flatMap(({ followed, seen }, place) => {
    const news = results[place]?.data
    return seen === null && news && !news.isGone ? see(followed.address, news.now) : []
  })
  const keys = firstLooks.map(({ key }) => key).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each
  useEffect(() => {
    if (firstLooks.length > 0) changeReader(firstLooks).catch(() => {})
  }, [keys])

  const told = results.map(({ data, isError }, place) => {
    const story = stories[pairs.findIndex(({ address }) => address === follows[place]?.followed.address)]
    return { news: data, isError, story: story?.data }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrays are new each time, and what is in them seldom
  return useMemo(
    () =>
      follows.map((follow, place) => {
        const { news = null, isError = false, story } = told[place] ?? {}
        return { follow, news, isUnknown: isError && news === null, terms: changedTerms(news, story ?? null) }
      }),
    [follows, ...told.flatMap(({ news, isError, story }) => [news, isError, story])],
  )
}
