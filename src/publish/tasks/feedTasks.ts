import { kindPath } from '../../content/address/paths.ts'
import { kindIds } from '../../content/article/kinds.ts'
import type { FeedTask, PageTask } from './tasks.ts'

/**
 * The tasks with those of the feeds: after each page that has feeds its own, since both are made from the same articles,
 * and one set for each kind.
 */
export function withFeeds<T extends PageTask>(pages: readonly T[]): (T | FeedTask)[] {
  const feedsOf = (path: string): FeedTask => ({ path, as: 'feeds' })
  return [
    ...pages.flatMap((task): (T | FeedTask)[] => (task.hasFeeds ? [task, feedsOf(task.path)] : [task])),
    ...kindIds().map((kind) => feedsOf(kindPath(kind))),
  ]
}
