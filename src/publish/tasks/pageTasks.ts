import {
  articlePath,
  COLLECTIONS_PATH,
  collectionPath,
  companyPath,
  monthPath,
  ownPagePath,
  partnershipPath,
  partPath,
} from '../../content/address/paths.ts'
import { NO_FORMER_NAMES } from '../../content/archive/formerNames.ts'
import type { FewestJoint } from '../../content/archive/manifest.ts'
import { PAGE_LENGTH, STORY_LENGTH } from '../../content/query/pageLength.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { monthOf } from '../../content/text/day.ts'
import { isSinglePage, PAGES, type PageId } from '../../pages/pages.ts'
import type { Content } from '../content.ts'
import { countPairs } from './fewestJoint.ts'
import { formerTasks } from './formerTasks.ts'
import type { PageTask } from './tasks.ts'

/**
 * So many of the newest articles have their styles inline, as the pages that stand alone have: readers come to these first, on
 * slow connections too. In all other pages the styles would weigh more than the words.
 */
const INLINE_ARTICLES = 100

/** What decides which pages there are. */
type PublishedContent = Pick<Content, 'articles' | 'companies'> & Partial<Pick<Content, 'former' | 'collections'>>

/**
 * Every page of the site: a folder with an index.html each, and the page for addresses where there is none. Of articles but
 * the newest `wholeArticles` the page holds the beginning. From former addresses, where they are given, pages lead on.
 */
export function pageTasks(
  { articles, companies, collections = [], former = NO_FORMER_NAMES }: PublishedContent,
  fewest: FewestJoint,
  wholeArticles = articles.length,
): PageTask[] {
  const tasksOf = (paths: readonly string[]) => paths.map(taskOf)
  const single = PAGES.filter((page) => isSinglePage(page) && (page.path !== COLLECTIONS_PATH || collections.length > 0))
  const pagesOf = (from: number, to: number) => new Set(articles.slice(from, to).map(({ card }) => articlePath(card.slug)))
  const inline = pagesOf(Math.max(0, articles.length - INLINE_ARTICLES), articles.length)
  const excerpts = pagesOf(0, Math.max(0, articles.length - wholeArticles))
  const many = PAGES.flatMap(({ id }) => pathsOf(id, { articles, companies, collections })).map((path): PageTask => {
    return { ...taskOf(path), ...(excerpts.has(path) && { as: 'excerpt' }), isLinked: !inline.has(path) }
  })
  const pairs = partnershipTasks(articles, fewest)
  return [
    ...tasksOf(single.filter((page) => !('isFrame' in page)).map(({ path }) => path)),
    ...many,
    // Before the others, for which a host may have no room left.
    ...formerTasks([...many, ...pairs.filter(({ as }) => as === 'page')], former),
    ...pairs,
    ...partTasks(articles, pairs),
    ...tasksOf(single.filter((page) => 'isFrame' in page).map(({ path }) => path)),
    { ...taskOf('/not-found/'), file: '404.html' },
  ]
}

/** The paths of a page that stands at many addresses; of two companies see {@link partnershipTasks}. */
function pathsOf(id: PageId, { articles, companies, collections = [] }: PublishedContent): string[] {
  if (id === 'month') return [...new Set(articles.map(({ card }) => monthOf(card.date)))].map(monthPath)
  if (id === 'own') return THIS_SITE.pages.map((page) => ownPagePath(page.id))
  if (id === 'collection') return collections.map(({ slug }) => collectionPath(slug))
  if (id === 'article') return articles.map(({ card }) => articlePath(card.slug))
  if (id !== 'company') return []
  const active = new Set(articles.flatMap(({ card }) => card.companies))
  return companies.flatMap((company) => (active.has(company.id) ? [companyPath(company.id)] : []))
}

/**
 * A page for every two companies that enough articles name together; the other order of the two leads to the one address
 * that there is. Of others the app draws a page for whoever asks.
 */
function partnershipTasks(articles: Content['articles'], fewest: FewestJoint): PageTask[] {
  return [...countPairs(articles)].flatMap(([pair, count]): PageTask[] => {
    if (count < fewest.page) return []
    const [a = '', b = ''] = pair.split(' ')
    const path = partnershipPath(a, b)
    const other = `/partnerships/${b}/${a}/`
    return [
      { ...taskOf(path), hasFeeds: count >= fewest.feed, isLinked: true },
      { path, file: fileOf(other), as: 'redirect', hasFeeds: false, isLinked: false },
    ]
  })
}

/**
 * The further parts of lists that are longer than their own pages show at first: of companies, and of those two that have a page. At
 * 100,000 articles of 200 companies there are some seven thousand, a fifteenth of all pages.
 */
function partTasks(articles: Content['articles'], pairs: readonly PageTask[]): PageTask[] {
  const counts = new Map<string, number>()
  for (const id of articles.flatMap(({ card }) => card.companies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const pages = new Set(pairs.map(({ path }) => path))
  const joint = [...countPairs(articles)].flatMap(([pair, count]): [string, number][] => {
    const [a = '', b = ''] = pair.split(' ')
    return pages.has(partnershipPath(a, b)) ? [[partnershipPath(a, b), count]] : []
  })
  const partsOf = (path: string, count: number, length: number) =>
    Array.from({ length: Math.ceil(count / length) - 1 }, (_, i) => ({ ...taskOf(partPath(path, i + 2)), isLinked: true }))
  return [
    ...[...counts].flatMap(([id, count]) => partsOf(companyPath(id), count, PAGE_LENGTH)),
    ...joint.flatMap(([path, count]) => partsOf(path, count, STORY_LENGTH)),
  ]
}

/** What a subscriber may follow beside two companies: the site, a company and a collection. */
const FOLLOWED = /^\/(?:(?:companies|collections)\/[^/]+\/)?$/

function taskOf(path: string): PageTask {
  return { path, file: fileOf(path), as: 'page', hasFeeds: FOLLOWED.test(path), isLinked: false }
}

function fileOf(path: string): string {
  return `${path.slice(1)}index.html`
}
