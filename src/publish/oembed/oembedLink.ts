import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { addressOf, type Site } from '../site/site.ts'
import type { Oembed } from './describeOembed.ts'

/** Where the file lies that tells others how to show a page: beside it. */
export function oembedPath(page: string): string {
  return `${page}oembed.json`
}

/** The link by which it is found. It is of this page alone, so the app takes it away when the reader goes on (app/head/writeHead.ts). */
export function oembedLink(site: Pick<Site, 'url'>, path: string, { title }: Pick<Oembed, 'title'>): string {
  const address = escapeHtml(addressOf(site, oembedPath(path)))
  return `<link rel="alternate" type="application/json+oembed" title="${escapeHtml(title)}" href="${address}" data-of-page>`
}
