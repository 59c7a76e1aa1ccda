import { expect, test } from 'vitest'
import { robotsFile } from './robots.ts'

const site = { url: 'https://example.org/news/' }

test('crawlers are welcome, and learn of the sitemap', () => {
  expect(robotsFile(site, 'allow')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n')
})

test('a publisher can keep all of them away', () => {
  expect(robotsFile(site, 'disallow')).toBe('User-agent: *\nDisallow: /\n\nSitemap: https://example.org/news/sitemap.xml\n')
})

test("a publisher's own lines are a group of their own", () => {
  expect(robotsFile(site, ['User-agent: GPTBot', 'Disallow: /'])).toContain('Allow: /\n\nUser-agent: GPTBot\nDisallow: /\n\nSitemap: ')
})
