import { type Archive, loadCards } from '../archive/archive.ts'
import { labelsOf } from '../archive/labelsOf.ts'
import type { Card } from '../article/card.ts'
import type { Labels } from '../article/labels.ts'
import type { Collection, IntroductionBlock } from '../collection/collection.ts'
import type { Day } from '../text/day.ts'

/** A collection with all that its page shows. */
export interface CollectionPage extends Pick<Collection, 'slug' | 'title' | 'summary' | 'updated'> {
  introduction: IntroductionBlock[]
  /** In its own order; `note` says why the article stands there. */
  entries: { card: Card; note: string | null }[]
  labels: Labels
  /** The days of the earliest and the latest of them. */
  first: Day
  last: Day
}

/** `null` where there is no such collection. */
export async function deriveCollection(archive: Archive, slug: string): Promise<CollectionPage | null> {
  const [manifest, collections] = await Promise.all([archive.manifest(), archive.collections()])
  const collection = collections.get(slug)
  if (!collection) return null
  const { title, summary, updated, articles } = collection
  const [cards, { introduction, notes }] = await Promise.all([loadCards(archive, articles), archive.collectionTexts(slug)])
  const days = cards.map(({ date }) => date).sort()
  return {
    slug,
    title,
    summary,
    updated,
    introduction,
    entries: cards.map((card, place) => ({ card, note: notes[place] ?? null })),
    labels: labelsOf(
      manifest,
      cards.flatMap(({ companies }) => companies),
    ),
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
  }
}
