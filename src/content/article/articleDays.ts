import type { Day } from '../text/day.ts'
import type { Article } from './article.ts'

/*
 * An article has two days: that of the news, by which timelines are ordered, and that on which it was put out, which is never
 * before the other: what is told ahead of time is news of the day on which it was told. Machines ask for the second, and for
 * the last change after it.
 */

/** The day on which an article was put out: that of the news, unless its file tells another. */
export function publishedOn({ date, published }: Pick<Article, 'date' | 'published'>): Day {
  return published ?? date
}

/** The day on which an article was last changed after it was put out; `null` where it never was. A correction is a change. */
export function changedOn({ updated, corrections }: Pick<Article, 'updated' | 'corrections'>): Day | null {
  return latest([...(updated === null ? [] : [updated]), ...corrections.map(({ date }) => date)])
}

/** The day since which an article has said what it says: of its last change, or on which it was put out. */
export function lastChange(article: Pick<Article, 'date' | 'published' | 'updated' | 'corrections'>): Day {
  const published = publishedOn(article)
  const changed = changedOn(article)
  return changed !== null && changed > published ? changed : published
}

function latest(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null
}
