import { escapeHtml } from '../content/text/escapeHtml.ts'

/** A feed as a feed reader lists it. All addresses are whole. */
export interface ListedFeed {
  name: string
  /** The address of the feed. */
  feed: string
  /** The page that it follows. */
  page: string
}

/**
 * A list of feeds (OPML 2.0, http://opml.org/spec2.opml). Feed readers call the type `rss` whatever the format of the feed is, and
 * some take nothing else.
 */
export function formatOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(
    ({ name, feed, page }) =>
      `    <outline type="rss" text="${escapeXml(name)}" title="${escapeXml(name)}" xmlUrl="${escapeXml(feed)}" htmlUrl="${escapeXml(page)}"/>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escapeXml(title)}</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`
}

/** What no XML can hold, such as controls, is left out, and a line break would be read as a space. */
function escapeXml(text: string): string {
  return escapeHtml(
    text
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
      .trim(),
  )
}
