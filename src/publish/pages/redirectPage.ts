import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { addressOf, type Site } from '../site/site.ts'

/**
 * A page that leads to the one address of a page, for hosts without rules of their own. Its script takes what a link asks of that
 * page along; it comes first, for whoever runs none is led on by the head.
 */
export function redirectPage(site: Pick<Site, 'url' | 'base' | 'linked'>, path: string): string {
  const to = escapeHtml(site.base.slice(0, -1) + path)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has another address</title>',
    `<link rel="canonical" href="${escapeHtml(addressOf(site, path))}"><script src="${escapeHtml(site.linked.leadOn)}" data-to="${to}"></script>`,
    `<meta http-equiv="refresh" content="0;url=${to}">`,
    `<meta name="viewport" content="width=device-width"></head><body><p><a href="${to}">This page has another address</a></p></body></html>\n`,
  ].join('')
}
