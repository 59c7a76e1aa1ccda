import type { Day } from '../../content/text/day.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { addressOf, type Site } from '../site/site.ts'

/** What the protocol (https://www.sitemaps.org/protocol.html) allows in a file. */
const MOST_ADDRESSES = 50_000
const MOST_BYTES = 50 * 1024 * 1024

/** An address in a sitemap, by its path. */
export interface SitemapEntry {
  path: string
  changed: Day | null
}

interface Element {
  text: string
  changed: Day | null
}

export function sitemapElement(site: Pick<Site, 'url'>, name: 'url' | 'sitemap', { path, changed }: SitemapEntry): Element {
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
  return { text: `<${name}><loc>${escapeHtml(addressOf(site, path))}</loc>${lastmod}</${name}>`, changed }
}

/** Elements in runs that a file may hold, each with its latest change. */
export function splitElements(elements: readonly Element[]): { elements: string[]; changed: Day | null }[] {
  const runs: { elements: string[]; changed: Day | null }[] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const { text, changed } of elements) {
    let run = runs.at(-1)
    bytes += Buffer.byteLength(text) + 1
    if (!run || run.elements.length === MOST_ADDRESSES || bytes > MOST_BYTES) {
      run = { elements: [], changed: null }
      runs.push(run)
      // What stands round the elements takes far less than this.
      bytes = 1_000 + Buffer.byteLength(text)
    }
    run.elements.push(text)
    if (changed !== null && (run.changed === null || run.changed < changed)) run.changed = changed
  }
  return runs
}

/** A file of https://www.sitemaps.org/protocol.html. */
export function sitemapDocument(root: 'urlset' | 'sitemapindex', elements: readonly string[], namespaces = ''): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...elements,
    `</${root}>`,
    '',
  ].join('\n')
}
