import { wholeListPath } from '../../content/address/paths.ts'
import type { Day } from '../../content/text/day.ts'
import type { Content } from '../content.ts'
import type { Site } from '../site/site.ts'
import { lastChanges } from './lastChanges.ts'
import { latestNews, newsSitemap } from './newsSitemap.ts'
import { type SitemapEntry, sitemapDocument, sitemapElement, splitElements } from './sitemapDocument.ts'

/** The index of all sitemaps. It and they lie at the root, since a sitemap speaks for what is beside and below it. */
export const SITEMAP_PATH = '/sitemap.xml'
const NEWS_PATH = '/sitemap-news.xml'

/**
 * Writes the sitemaps of some pages, by their paths, in the order of the paths: articles, other pages and the news, with
 * an index of them. Further parts of lists are not among them: crawlers find them by their links, what stands in them moves on with
 * every article, and the articles are all listed themselves. `day` is that of the build, from which news are counted.
 */
export function writeSitemaps(
  site: Pick<Site, 'url' | 'name' | 'language'>,
  { articles, collections }: Pick<Content, 'articles' | 'collections'>,
  paths: readonly string[],
  day: Day,
  write: (path: string, text: string) => void,
): void {
  const changes = lastChanges(articles, collections)
  const entries = paths.filter((path) => wholeListPath(path) === path).map((path) => ({ path, changed: changes.get(path) ?? null }))
  const isArticle = ({ path }: SitemapEntry) => path.startsWith('/articles/')
  const index: SitemapEntry[] = []
  const add = (path: string, text: string, changed: Day | null) => {
    write(path.slice(1), text)
    index.push({ path, changed })
  }
  const parts = { articles: entries.filter(isArticle), pages: entries.filter((entry) => !isArticle(entry)) }
  for (const [name, part] of Object.entries(parts)) {
    for (const [i, { elements, changed }] of splitElements(part.map((entry) => sitemapElement(site, 'url', entry))).entries()) {
      add(`/sitemap-${name}-${i + 1}.xml`, sitemapDocument('urlset', elements), changed)
    }
  }
  // Crawlers know the address, so it stays where there is no news: https://developers.google.com allows an empty one.
  if (articles.length > 0) {
    const news = latestNews(articles, day)
    add(NEWS_PATH, newsSitemap(site, news), news[0]?.published ?? null)
  }
  const listed = index.map((entry) => sitemapElement(site, 'sitemap', entry).text)
  write(SITEMAP_PATH.slice(1), sitemapDocument('sitemapindex', listed))
}
