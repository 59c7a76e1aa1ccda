import { type PublishedSite, readText } from './publishedSite.ts'

/** The addresses of the pages in a site's sitemaps, by way of their index; those of the news again. */
export function readSitemap({ folder, address }: PublishedSite): { pages: string[]; news: string[] } {
  const sitemaps = addressesIn(readText(folder, 'sitemap.xml')).map((sitemap) => ({ sitemap, pages: [] as string[] }))
  for (const entry of sitemaps) entry.pages = addressesIn(readText(folder, entry.sitemap.slice(address.length)))
  const isNews = ({ sitemap }: { sitemap: string }) => sitemap.endsWith('-news.xml')
  return {
    pages: sitemaps.filter((entry) => !isNews(entry)).flatMap(({ pages }) => pages),
    news: sitemaps.filter(isNews).flatMap(({ pages }) => pages),
  }
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}
