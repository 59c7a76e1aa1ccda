import { articlePath } from '../../content/address/paths.ts'
import { addDays } from '../../content/text/day.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { addressOf, type Site } from '../site/site.ts'
import { sitemapDocument } from './sitemapDocument.ts'

/** What Google allows in a news sitemap, and how many days of news it wants. */
const MOST_NEWS = 1_000
const NEWS_DAYS = 2

/** The newest first: two days, counted back from the newest article, since the clock would make each build differ. */
export function latestNews(articles: Content['articles']): ArticleEntry[] {
  const newest = articles.at(-1)
  if (!newest) return []
  const since = addDays(newest.card.date, 1 - NEWS_DAYS)
  return articles
    .slice(-MOST_NEWS)
    .filter(({ card }) => card.date >= since)
    .reverse()
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function newsSitemap(site: Pick<Site, 'url' | 'name'>, news: readonly ArticleEntry[]): string {
  const publication = `<news:publication><news:name>${escapeHtml(site.name)}</news:name><news:language>en</news:language></news:publication>`
  const elements = news.map(({ card: { slug, date, title } }) => {
    const about = `${publication}<news:publication_date>${date}</news:publication_date><news:title>${escapeHtml(title)}</news:title>`
    return `<url><loc>${escapeHtml(addressOf(site, articlePath(slug)))}</loc><news:news>${about}</news:news></url>`
  })
  return sitemapDocument('urlset', elements, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
}
