import type { Archive } from '../archive/archive.ts'
import type { Collection } from '../collection/collection.ts'
import type { Day } from '../text/day.ts'

/** A collection as a list of all shows it. */
export interface ListedCollection extends Pick<Collection, 'slug' | 'title' | 'summary' | 'updated'> {
  count: number
  /** The days of the earliest and the latest of its articles. */
  first: Day
  last: Day
}

/** Every collection, in the order of lists. */
export async function deriveCollections(archive: Archive): Promise<ListedCollection[]> {
  const [{ days }, { all }] = await Promise.all([archive.manifest(), archive.collections()])
  return all.map(({ slug, title, summary, updated, articles }) => ({
    slug,
    title,
    summary,
    updated,
    count: articles.length,
    first: days.dayOf(Math.min(...articles)),
    last: days.dayOf(Math.max(...articles)),
  }))
}
