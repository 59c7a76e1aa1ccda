import { escapeHtml } from '../../content/text/escapeHtml.ts'

/** A page that leads to the one address of a page, for hosts without rules of their own. */
export function redirectPage(base: string, address: string, path: string): string {
  const to = escapeHtml(base.slice(0, -1) + path)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has another address</title>',
    `<link rel="canonical" href="${escapeHtml(address)}"><meta http-equiv="refresh" content="0;url=${to}">`,
    `<meta name="viewport" content="width=device-width"></head><body><p><a href="${to}">This page has another address</a></p></body></html>\n`,
  ].join('')
}
