import type { Robots } from '../site/options.ts'
import { addressOf, type Site } from '../site/site.ts'
import { SITEMAP_PATH } from './sitemaps.ts'

/** robots.txt (RFC 9309). It always names the sitemap. Crawlers ask for it at the root of a host only. */
export function robotsFile(site: Pick<Site, 'url'>, robots: Robots): string {
  const own = typeof robots === 'string' ? [] : ['', ...robots]
  return [
    'User-agent: *',
    robots === 'disallow' ? 'Disallow: /' : 'Allow: /',
    ...own,
    '',
    `Sitemap: ${addressOf(site, SITEMAP_PATH)}`,
    '',
  ].join('\n')
}
