import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { FEED_TYPES, type FeedFormat, feedPath } from '../../content/address/paths.ts'
import type { Article } from '../../content/article/article.ts'
import { changedOn, lastChange, publishedOn } from '../../content/article/articleDays.ts'
import { whyLine } from '../../content/article/whyLine.ts'
import type { Day } from '../../content/text/day.ts'
import { addressOf, type Site } from '../site/site.ts'
import { articleHtml } from './articleHtml.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** The text of an article, whole. */
type HtmlOf = (entry: Pick<FeedEntry, 'article' | 'facts'>) => string

/** Makes a function that writes feeds of one site, each as the text of its file. Most articles stand in several. */
export function createFeedFormatter(site: Site): (feed: Feed, format: FeedFormat) => string {
  const known = new WeakMap<Article, string>()
  const htmlOf: HtmlOf = ({ article, facts }) => {
    const html = known.get(article) ?? articleHtml(site, article, facts)
    known.set(article, html)
    return html
  }
  return (feed, format) => {
    switch (format) {
      case 'xml':
        return tidyXml(formatRss(site, feed, htmlOf))
      case 'atom':
        return tidyXml(formatAtom(site, feed, htmlOf))
      case 'json':
        return formatJson(site, feed, htmlOf)
    }
  }
}

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification). The text stands in `content:encoded`, a line of it in
 * `description`; authors are those of Dublin Core, since RSS asks for their mail addresses.
 */
function formatRss(site: Site, feed: Feed, htmlOf: HtmlOf): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: site.language,
    ...(site.licence !== null && { copyright: site.licence }),
    ...(feed.updated !== null && { lastBuildDate: instantOf(feed.updated) }),
    atom: { links: [{ href: addressOf(site, feedPath(feed.path, 'xml')), rel: 'self', type: FEED_TYPES.xml }] },
    items: feed.entries.map(({ article, address, id, categories, facts }) => ({
      title: article.title,
      link: address,
      guid: { value: id, isPermaLink: id === address },
      pubDate: instantOf(publishedOn(article)),
      ...(article.authors.length > 0 && { dc: { creators: article.authors.map(({ name }) => name) } }),
      description: leadOf(article),
      categories: categories.map(({ name }) => ({ name })),
      content: { encoded: htmlOf({ article, facts }) },
      ...ifChanged(article, (updated) => ({ atom: { updated } })),
    })),
  })
}

/** Atom (RFC 4287). */
function formatAtom(site: Site, feed: Feed, htmlOf: HtmlOf): string {
  const self = addressOf(site, feedPath(feed.path, 'atom'))
  return generateAtomFeed({
    id: self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: instantOf(feed.updated ?? NEVER),
    authors: [{ name: site.name, uri: site.url }],
    ...(site.licence !== null && { rights: { value: site.licence } }),
    icon: addressOf(site, ICON_PATH),
    links: [
      { href: self, rel: 'self', type: FEED_TYPES.atom },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: site.language },
    entries: feed.entries.map(({ article, address, id, categories, facts }) => ({
      id,
      title: { value: article.title },
      links: [{ href: address, rel: 'alternate', type: 'text/html' }],
      ...(article.authors.length > 0 && { authors: article.authors.map(({ name, url }) => ({ name, ...(url !== null && { uri: url }) })) }),
      published: instantOf(publishedOn(article)),
      updated: instantOf(lastChange(article)),
      summary: { value: leadOf(article) },
      content: { type: 'html', value: htmlOf({ article, facts }) },
      categories: categories.map(({ id, name }) => ({ term: id, label: name })),
    })),
  })
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function formatJson(site: Site, feed: Feed, htmlOf: HtmlOf): string {
  const generated = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: addressOf(site, feedPath(feed.path, 'json')),
    description: feed.description,
    icon: addressOf(site, ICON_PATH),
    favicon: addressOf(site, ICON_PATH),
    language: site.language,
    authors: [{ name: site.name, url: site.url }],
    items: feed.entries.map(({ article, address, id, categories, facts }) => ({
      id,
      url: address,
      title: article.title,
      content_html: htmlOf({ article, facts }),
      summary: leadOf(article),
      ...(article.authors.length > 0 && { authors: article.authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })) }),
      date_published: instantOf(publishedOn(article)),
      ...ifChanged(article, (date_modified) => ({ date_modified })),
      tags: categories.map(({ name }) => name),
    })),
  })
  // The library leaves an empty list out, which the format demands.
  return JSON.stringify(Object.assign({ items: [] }, generated))
}

const ICON_PATH = '/icon.svg'

/** An empty feed must name a time as well; the clock would make each build differ. */
const NEVER = '1970-01-01'

/**
 * A day as the instant that formats ask for: its beginning in UTC. Any other time or zone would say something that nobody
 * knows, and could move the day.
 */
function instantOf(day: Day): string {
  return `${day}T00:00:00Z`
}

/** What says when an article was changed; nothing of one that never was. */
function ifChanged<T>(article: Article, say: (instant: string) => T): T | undefined {
  const changed = changedOn(article)
  return changed === null ? undefined : say(instantOf(changed))
}

function leadOf({ whyItMatters, summary }: FeedEntry['article']): string {
  return whyLine(whyItMatters) || summary
}

/**
 * XML can't hold control characters, not even escaped. And the library puts long texts on lines of their own, whose
 * spaces some parsers take for a part of the text.
 */
function tidyXml(xml: string): string {
  return xml
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
}
