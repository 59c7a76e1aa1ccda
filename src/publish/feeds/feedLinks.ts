import { FEED_TYPES, feedPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { addressOf, type Site } from '../site/site.ts'
import { feedFormatsOf } from './feedFormats.ts'

/**
 * The links by which feed readers find the feeds that follow a page. Those of the whole site stand on every page; those of
 * one page alone are marked, so that the app can take them away when the reader goes on (app/head/writeHead.ts).
 */
export function feedLinks(site: Pick<Site, 'url'>, path: string, title: string): string[] {
  const mark = path === TIMELINE_PATH ? '' : ' data-of-page'
  return feedFormatsOf(path).map((format) => {
    const address = addressOf(site, feedPath(path, format))
    return `<link rel="alternate" type="${FEED_TYPES[format]}" title="${escapeHtml(title)}" href="${escapeHtml(address)}"${mark}>`
  })
}
