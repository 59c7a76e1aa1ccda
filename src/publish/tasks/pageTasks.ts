import {
  ABOUT_PATH,
  articlePath,
  COMPANIES_PATH,
  companyPath,
  EMBED_PATH,
  LEDGER_PATH,
  MAP_PATH,
  monthPath,
  partnershipPath,
  SEARCH_PATH,
  TIMELINE_PATH,
} from '../../content/address/paths.ts'
import { monthOf } from '../../content/text/day.ts'
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
  const active = new Set(articles.flatMap(({ card }) => card.companies))
  const paths = [TIMELINE_PATH, COMPANIES_PATH, MAP_PATH, LEDGER_PATH, SEARCH_PATH, ABOUT_PATH]
  for (const { id } of companies) if (active.has(id)) paths.push(companyPath(id))
  for (const month of new Set(articles.map(({ card }) => monthOf(card.date)))) paths.push(monthPath(month))
  for (const { card } of articles) paths.push(articlePath(card.slug))
  const pages = paths.map((path): PageTask => ({ path, file: fileOf(path), as: 'page' }))
  return [
    ...pages,
    ...partnershipTasks(articles, options.fewestJoint),
    { path: EMBED_PATH, file: fileOf(EMBED_PATH), as: 'page' },
    { path: '/not-found/', file: '404.html', as: 'page' },
  ]
}

/**
 * A page for every two companies that an article names together. Those with fewer joint articles than are worth a whole
 * page get a short one that leads on; the other order of the two leads to the one address that there is.
 */
function partnershipTasks(articles: Content['articles'], fewestJoint: number | null): PageTask[] {
  const counts = countPairs(articles)
  const fewest = fewestJoint ?? fewestFor(MOST_PARTNERSHIPS, [...counts.values()])
  return [...counts].flatMap(([pair, count]): PageTask[] => {
    const [a = '', b = ''] = pair.split(' ')
    const path = partnershipPath(a, b)
    const other = `/partnerships/${b}/${a}/`
    return [
      { path, file: fileOf(path), as: count < fewest ? 'short page' : 'page' },
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
