import { articlePath } from '../../content/address/paths.ts'
import { compareText } from '../../content/text/compareText.ts'
import { addDays, type Day } from '../../content/text/day.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { addressOf, type Site } from '../site/site.ts'
import { sitemapDocument } from './sitemapDocument.ts'

/** What Google allows in a news sitemap, and how many days of news it wants. */
const MOST_NEWS = 1_000
const NEWS_DAYS = 2

/** What was put out on a day and the day before it, the newest first. */
export function latestNews(articles: Content['articles'], day: Day): ArticleEntry[] {
  const since = addDays(day, 1 - NEWS_DAYS)
  return articles
    .filter(({ published }) => published >= since && published <= day)
    .reverse()
    .sort((a, b) => compareText(b.published, a.published))
    .slice(0, MOST_NEWS)
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function newsSitemap(site: Pick<Site, 'url' | 'name' | 'language'>, news: readonly ArticleEntry[]): string {
  const publication = `<news:publication><news:name>${escapeHtml(site.name)}</news:name><news:language>${newsLanguage(site.language)}</news:language></news:publication>`
  const elements = news.map(({ published, card: { slug, title } }) => {
    const about = `${publication}<news:publication_date>${published}</news:publication_date><news:title>${escapeHtml(title)}</news:title>`
    return `<url><loc>${escapeHtml(addressOf(site, articlePath(slug)))}</loc><news:news>${about}</news:news></url>`
  })
  return sitemapDocument('urlset', elements, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
}

/** The code of a language without its territory, but for the two ways to write Chinese. */
function newsLanguage(language: string): string {
  const { language: code, script } = new Intl.Locale(language).maximize()
  if (code !== 'zh') return code
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
