import { articlePath, COMPANIES_PATH, companyPath } from '../../content/address/paths.ts'
import type { Archive } from '../../content/archive/archive.ts'
import { filterOf, findNewest } from '../feeds/newestArticles.ts'
import type { PageList } from './pageFacts.ts'

/** Enough to say what a list is of; crawlers find the rest in the page. */
const MOST_ITEMS = 10

/** What a page lists, by its path, for its structured data; `null` where it is no list. */
export async function readPageList(archive: Archive, path: string): Promise<PageList | null> {
  if (path === COMPANIES_PATH) {
    const companies = (await archive.manifest()).companies.filter(({ count }) => count > 0)
    return { total: companies.length, items: companies.slice(0, MOST_ITEMS).map(({ id, name }) => ({ name, path: companyPath(id) })) }
  }
  const filter = filterOf(path)
  if (!filter) return null
  const { total, cards } = await findNewest(archive, filter, MOST_ITEMS)
  return { total, items: cards.map(({ slug, title }) => ({ name: title, path: articlePath(slug) })) }
}
