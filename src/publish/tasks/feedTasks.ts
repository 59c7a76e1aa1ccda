import { dirname } from 'node:path/posix'
import { kindPath } from '../../content/address/paths.ts'
import { kindIds } from '../../content/article/kinds.ts'
import type { FeedTask, PageTask } from './tasks.ts'

/**
 * The tasks with those of the feeds: after each page that has feeds its own, since both are made from the same articles,
 * one set for each kind, and
 * copies where a page was before.
 */
export function withFeeds<T extends PageTask>(pages: readonly T[]): (T | FeedTask)[] {
  const feedsOf = (path: string): FeedTask => ({ path, as: 'feeds' })
  return [
    ...pages.flatMap((task): (T | FeedTask)[] => {
      if (task.movesFeeds) return [task, { ...feedsOf(task.path), at: `/${dirname(task.file)}/` }]
      return task.hasFeeds ? [task, feedsOf(task.path)] : [task]
    }),
    ...kindIds().map((kind) => feedsOf(kindPath(kind))),
  ]
}
