import { type Archive, findNumber, loadCards } from '../archive/archive.ts'
import { type ArticleRef, toArticleRef } from '../article/articleRef.ts'
import type { Card } from '../article/card.ts'
import type { CollectionRef } from '../collection/collection.ts'

/** The collections in which an article stands. */
export async function deriveCollectionsOf(archive: Archive, article: Pick<Card, 'slug' | 'date'>): Promise<CollectionRef[]> {
  const [collections, number] = await Promise.all([archive.collections(), findNumber(archive, article)])
  return number === null ? [] : collections.of(number)
}

/** The articles before and after one in the order of a collection. */
export interface PlaceInCollection {
  before: ArticleRef | null
  after: ArticleRef | null
}

/** One that does not stand in the collection, or not any more, has neither. */
export async function findInCollection(archive: Archive, article: Pick<Card, 'slug' | 'date'>, slug: string): Promise<PlaceInCollection> {
  const [collections, number] = await Promise.all([archive.collections(), findNumber(archive, article)])
  const numbers = collections.get(slug)?.articles ?? []
  const place = number === null ? -1 : numbers.indexOf(number)
  const refAt = async (at: number): Promise<ArticleRef | null> => {
    const [card] = await loadCards(archive, numbers.slice(at, at + 1))
    return card ? toArticleRef(card) : null
  }
  if (place < 0) return { before: null, after: null }
  const [before, after] = await Promise.all([place === 0 ? null : refAt(place - 1), refAt(place + 1)])
  return { before, after }
}
