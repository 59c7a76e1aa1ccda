import { addressOf, type Site } from './site.ts'
import { SITEMAP_PATH } from './sitemaps.ts'

/** What a publisher says to crawlers: everything, nothing, or everything with lines of the publisher's own after that. */
export type Robots = 'allow' | 'disallow' | readonly string[]

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
