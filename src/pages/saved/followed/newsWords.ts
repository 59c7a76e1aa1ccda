import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { FollowedNews } from './useFollowedNews.ts'

/** What is new of something followed, in a word or two; empty until it is known. */
export function describeNews({ news, isUnknown, terms }: FollowedNews): string {
  if (isUnknown) return 'not known now'
  if (!news) return ''
  if (news.isGone) return 'no longer in the archive'
  if (terms.size > 0) return 'terms changed'
  if (news.count > 0) return `${formatNumber(news.count)} new`
  return news.older > 0 ? `${formatNumber(news.older)} older added` : 'nothing new'
}

/** Whether there is anything to catch up with. */
export function hasNews({ news }: Pick<FollowedNews, 'news'>): boolean {
  return news !== null && !news.isGone && news.count + news.older > 0
}

/** "and 3 older ones were added"; `null` where none were. */
export function describeOlder(older: number): string | null {
  if (older === 0) return null
  return older === 1 ? '1 older one was added' : `${formatNumber(older)} older ones were added`
}
