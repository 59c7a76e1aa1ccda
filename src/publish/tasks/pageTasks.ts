import { articlePath, companyPath, monthPath, partnershipPath } from '../../content/address/paths.ts'
import { monthOf } from '../../content/text/day.ts'
import { isSinglePage, PAGES, type PageId } from '../../pages/pages.ts'
import type { Content } from '../content.ts'
import type { SiteOptions } from '../site/options.ts'
import type { PageTask } from './tasks.ts'

/** The most pages of two companies that are prerendered, where the publisher has not said from how many articles on. */
const MOST_PARTNERSHIPS = 20_000

/** Every page of the site: a folder with an index.html each, and the page for addresses where there is none. */
export function pageTasks(
  { articles, companies }: Pick<Content, 'articles' | 'companies'>,
  options: Pick<SiteOptions, 'fewestJoint'>,
): PageTask[] {
  const tasksOf = (paths: readonly string[]) => paths.map((path): PageTask => ({ path, file: fileOf(path), as: 'page' }))
  const single = PAGES.filter(isSinglePage)
  return [
    ...tasksOf(single.filter((page) => !('isFrame' in page)).map(({ path }) => path)),
    ...tasksOf(PAGES.flatMap(({ id }) => pathsOf(id, { articles, companies }))),
    ...partnershipTasks(articles, options.fewestJoint),
    ...tasksOf(single.filter((page) => 'isFrame' in page).map(({ path }) => path)),
    { path: '/not-found/', file: '404.html', as: 'page' },
  ]
}

/** The paths of a page that stands at many addresses; of two companies see {@link partnershipTasks}. */
function pathsOf(id: PageId, { articles, companies }: Pick<Content, 'articles' | 'companies'>): string[] {
  if (id === 'month') return [...new Set(articles.map(({ card }) => monthOf(card.date)))].map(monthPath)
  if (id === 'article') return articles.map(({ card }) => articlePath(card.slug))
  if (id !== 'company') return []
  const active = new Set(articles.flatMap(({ card }) => card.companies))
  return companies.flatMap((company) => (active.has(company.id) ? [companyPath(company.id)] : []))
}

/**
 * A page for every two companies that an article names together. Those with fewer joint articles than are worth a whole
 * page get a stub that leads on; the other order of the two leads to the one address that there is.
 */
function partnershipTasks(articles: Content['articles'], fewestJoint: number | null): PageTask[] {
  const counts = countPairs(articles)
  const fewest = fewestJoint ?? fewestFor(MOST_PARTNERSHIPS, [...counts.values()])
  return [...counts].flatMap(([pair, count]): PageTask[] => {
    const [a = '', b = ''] = pair.split(' ')
    const path = partnershipPath(a, b)
    const other = `/partnerships/${b}/${a}/`
    return [
      { path, file: fileOf(path), as: count < fewest ? 'stub' : 'page' },
      { path, file: fileOf(other), as: 'redirect' },
    ]
  })
}

/** How many articles name both, by the two ids in alphabetical order with a space between. */
function countPairs(articles: Content['articles']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { card } of articles) {
    const ids = [...new Set(card.companies)].sort()
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)
    })
  }
  return counts
}

/** The lowest number of articles that leaves at most so many pairs. */
function fewestFor(most: number, counts: readonly number[]): number {
  let fewest = 1
  while (counts.filter((count) => count >= fewest).length > most) fewest++
  return fewest
}

function fileOf(path: string): string {
  return `${path.slice(1)}index.html`
}
