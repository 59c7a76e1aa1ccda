import { articlePath, COLLECTIONS_PATH, COMPANIES_PATH, collectionPath, companyPath } from '../../content/address/paths.ts'
import { type Archive, loadCards } from '../../content/archive/archive.ts'
import type { Card } from '../../content/article/card.ts'
import { collectionAt, filterOf, findNewest } from '../feeds/newestArticles.ts'
import type { PageList } from './pageFacts.ts'

/** Enough to say what a list is of; crawlers find the rest in the page. */
const MOST_ITEMS = 10

/** What a page lists, by its path, for its structured data; `null` where it is no list. */
export async function readPageList(archive: Archive, path: string): Promise<PageList | null> {
  if (path === COMPANIES_PATH) {
    const companies = (await archive.manifest()).companies.filter(({ count }) => count > 0)
    return { total: companies.length, items: companies.slice(0, MOST_ITEMS).map(({ id, name }) => ({ name, path: companyPath(id) })) }
  }
  if (path === COLLECTIONS_PATH) {
    const { all } = await archive.collections()
    return { total: all.length, items: all.slice(0, MOST_ITEMS).map(({ slug, title }) => ({ name: title, path: collectionPath(slug) })) }
  }
  const collection = await collectionAt(archive, path)
  if (collection) {
    // Whole, since its order is what it says.
    const cards = await loadCards(archive, collection.articles)
    return { total: cards.length, items: cards.map(itemOf) }
  }
  const filter = filterOf(path)
  if (!filter) return null
  const { total, cards } = await findNewest(archive, filter, MOST_ITEMS)
  return { total, items: cards.map(itemOf) }
}

function itemOf({ slug, title }: Pick<Card, 'slug' | 'title'>): PageList['items'][number] {
  return { name: title, path: articlePath(slug) }
}
