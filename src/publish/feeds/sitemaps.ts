import { articlePath, COMPANIES_PATH, companyPath, monthPath, partnershipPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { addDays, type Day, monthOf } from '../../content/text/day.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { addressOf, type Site } from '../site/site.ts'
import { lastChange } from './feed.ts'

/** The index of all sitemaps. It and they lie at the root, since a sitemap speaks for what is beside and below it. */
export const SITEMAP_PATH = '/sitemap.xml'
const NEWS_PATH = '/sitemap-news.xml'

/** What the protocol (https://www.sitemaps.org/protocol.html) allows in a file. */
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50 * 1024 * 1024
/** What Google allows in a news sitemap, and how many days of news it wants. */
const MOST_NEWS = 1_000
const NEWS_DAYS = 2

/**
 * Writes the sitemaps of some pages, by their paths, in the order of the paths: articles, other pages and the news, with
 * an index of them.
 */
export function writeSitemaps(
  site: Pick<Site, 'url' | 'name'>,
  articles: Content['articles'],
  paths: readonly string[],
  write: (path: string, text: string) => void,
): void {
  const changes = lastChanges(articles)
  const entries = paths.map((path) => ({ path, changed: changes.get(path) ?? null }))
  const isArticle = ({ path }: Entry) => path.startsWith('/articles/')
  const index: Entry[] = []
  const add = (path: string, text: string, changed: Day | null) => {
    write(path.slice(1), text)
    index.push({ path, changed })
  }
  const parts = { articles: entries.filter(isArticle), pages: entries.filter((entry) => !isArticle(entry)) }
  for (const [name, part] of Object.entries(parts)) {
    for (const [i, { elements, changed }] of split(part.map((entry) => element(site, 'url', entry))).entries()) {
      add(`/sitemap-${name}-${i + 1}.xml`, document('urlset', elements), changed)
    }
  }
  const news = latestNews(articles)
  if (news.length > 0) add(NEWS_PATH, newsDocument(site, news), news[0]?.card.date ?? null)
  const listed = index.map((entry) => element(site, 'sitemap', entry).text)
  write(SITEMAP_PATH.slice(1), document('sitemapindex', listed))
}

interface Entry {
  path: string
  changed: Day | null
}

/**
 * When what a page shows last changed: an article when it was published or updated, a list with the latest such day of
 * its articles. Pages that do not come from articles alone have none, for nobody knows it.
 */
function lastChanges(articles: Content['articles']): Map<string, Day> {
  const changes = new Map<string, Day>()
  for (const { card, updated } of articles) {
    const changed = lastChange({ date: card.date, updated })
    for (const path of listsOf(card)) {
      const known = changes.get(path)
      if (known === undefined || known < changed) changes.set(path, changed)
    }
  }
  return changes
}

/** The article's own page and every page that lists it. */
function listsOf({ slug, date, companies }: ArticleEntry['card']): string[] {
  const pairs = companies.flatMap((one, i) => companies.slice(i + 1).map((other) => partnershipPath(one, other)))
  return [articlePath(slug), TIMELINE_PATH, COMPANIES_PATH, monthPath(monthOf(date)), ...companies.map(companyPath), ...pairs]
}

interface Element {
  text: string
  changed: Day | null
}

function element(site: Pick<Site, 'url'>, name: 'url' | 'sitemap', { path, changed }: Entry): Element {
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
  return { text: `<${name}><loc>${escapeHtml(addressOf(site, path))}</loc>${lastmod}</${name}>`, changed }
}

/** Elements in runs that a file may hold, each with its latest change. */
function split(elements: readonly Element[]): { elements: string[]; changed: Day | null }[] {
  const runs: { elements: string[]; changed: Day | null }[] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const { text, changed } of elements) {
    let run = runs.at(-1)
    bytes += Buffer.byteLength(text) + 1
    if (!run || run.elements.length === MOST_ADDRESSES || bytes > MOST_BYTES) {
      run = { elements: [], changed: null }
      runs.push(run)
      // What stands round the elements takes far less than this.
      bytes = 1_000 + Buffer.byteLength(text)
    }
    run.elements.push(text)
    if (changed !== null && (run.changed === null || run.changed < changed)) run.changed = changed
  }
  return runs
}

/** The newest first: two days, counted back from the newest article, since the clock would make each build differ. */
function latestNews(articles: Content['articles']): ArticleEntry[] {
  const newest = articles.at(-1)
  if (!newest) return []
  const since = addDays(newest.card.date, 1 - NEWS_DAYS)
  return articles
    .slice(-MOST_NEWS)
    .filter(({ card }) => card.date >= since)
    .reverse()
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsDocument(site: Pick<Site, 'url' | 'name'>, news: readonly ArticleEntry[]): string {
  const publication = `<news:publication><news:name>${escapeHtml(site.name)}</news:name><news:language>en</news:language></news:publication>`
  const elements = news.map(({ card: { slug, date, title } }) => {
    const about = `${publication}<news:publication_date>${date}</news:publication_date><news:title>${escapeHtml(title)}</news:title>`
    return `<url><loc>${escapeHtml(addressOf(site, articlePath(slug)))}</loc><news:news>${about}</news:news></url>`
  })
  return document('urlset', elements, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
}

function document(root: 'urlset' | 'sitemapindex', elements: readonly string[], namespaces = ''): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...elements,
    `</${root}>`,
    '',
  ].join('\n')
}
