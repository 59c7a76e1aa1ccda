import { FEED_TYPES, feedPath } from '../../content/address/paths.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { documentTitle } from '../../ui/documentTitle.ts'
import { SITE_ROOT } from '../../ui/siteName.ts'

/**
 * Makes the document's head that of another page: what a reader shares, saves or subscribes to comes from it. The canonical
 * link is the page's address without a filter, as in the page's own file (publish/pages/pageHead.ts); descriptions and pictures
 * are read from files alone, and stay.
 */
export function writeHead({ title, path, feed, unlisted }: PageMeta): void {
  document.title = documentTitle(title)
  for (const tag of document.head.querySelectorAll('link[rel=canonical],meta[name=robots],link[data-of-page]')) tag.remove()
  add('meta', { name: 'robots', content: path === null || unlisted ? 'noindex' : 'max-image-preview:large' })
  if (path !== null) add('link', { rel: 'canonical', href: addressOf(path) })
  if (path === null || feed === undefined) return
  for (const format of ['atom', 'json'] as const) {
    add('link', { rel: 'alternate', type: FEED_TYPES[format], title: feed, href: addressOf(feedPath(path, format)), 'data-of-page': '' })
  }
}

function addressOf(path: string): string {
  return SITE_ROOT + path.slice(1)
}

function add(name: 'link' | 'meta', attributes: Record<string, string>): void {
  const tag = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) tag.setAttribute(key, value)
  document.head.append(tag)
}
