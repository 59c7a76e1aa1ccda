import { compareText } from '../../../content/text/compareText.ts'
import type { ArticleEntry, CollectionEntry } from '../../content.ts'
import { articlesOf } from './collectionTexts.ts'
import type { FoundCollection } from './readCollections.ts'

/**
 * Collections as they are published, in the order of lists: the one that was looked over last comes first, or, where that is not
 * told, with the latest news in it. Of a draft with faults only the articles that there are; none with none of them.
 */
export function toCollections(collections: readonly FoundCollection[], articles: readonly Pick<ArticleEntry, 'card'>[]): CollectionEntry[] {
  const dates = new Map(articles.map(({ card }) => [card.slug, card.date]))
  const entries = collections.flatMap(({ slug, stated }): CollectionEntry[] => {
    const { title, summary, updated = null, introduction = [] } = stated
    const own = articlesOf(stated).flatMap((entry) => (dates.has(entry.slug) ? [{ slug: entry.slug, note: entry.note }] : []))
    if (title === undefined || summary === undefined || own.length === 0) return []
    return [{ slug, title, summary, updated, introduction, articles: own }]
  })
  const dayOf = ({ updated, articles: own }: CollectionEntry) =>
    updated ?? own.map(({ slug }) => dates.get(slug) ?? '').reduce((latest, date) => (date > latest ? date : latest), '')
  return entries.sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.slug, b.slug))
}
