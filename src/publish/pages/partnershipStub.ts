import { formatFilter } from '../../content/address/filterAddress.ts'
import { articlePath, companyPath, feedPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import type { Archive } from '../../content/archive/archive.ts'
import { loadCards } from '../../content/archive/archive.ts'
import { labelsOf } from '../../content/archive/labelsOf.ts'
import { nameOf } from '../../content/article/labels.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import type { Site } from '../site/site.ts'

/** The newest of the two's articles, as many as a stub names. */
const SHOWN = 10

/**
 * The page of two companies that are too seldom in the news together for a prerendered one: what there is of them, with
 * the ways on. Where scripts run, the app draws the whole page in its place.
 */
export async function partnershipStub(archive: Archive, { base, name }: Site, path: string): Promise<{ html: string; meta: PageMeta }> {
  const [a = '', b = ''] = path.split('/').slice(2)
  const [manifest, facets] = await Promise.all([archive.manifest(), archive.facets()])
  const left = facets.companies.get(a)
  const right = facets.companies.get(b)
  const articles = left && right ? left.and(right) : null
  const count = articles?.count() ?? 0
  const cards = await loadCards(archive, articles?.take(SHOWN, true) ?? [])
  const labels = labelsOf(manifest, [a, b])
  const names = [a, b].map((id) => nameOf(labels, id))
  const link = (to: string, text: string) =>
    `<a class="link" dir="auto" href="${escapeHtml(base.slice(0, -1) + to)}">${escapeHtml(text)}</a>`
  const all = TIMELINE_PATH + formatFilter({ ...EMPTY_FILTER, companies: [a, b], match: 'all' })
  const html = [
    `<main data-view class="wrap py-16"><p>${link(TIMELINE_PATH, name)}</p>`,
    `<h1 class="font-serif text-3xl font-medium tracking-tight">${escapeHtml(formatList(names.map(isolate)))}</h1>`,
    `<p class="mt-3 text-muted">${formatAnnouncements(count)} in the archive.</p><ul>`,
    ...cards.map(({ slug, title, date }) => `<li>${formatShortDay(date)}: ${link(articlePath(slug), title)}</li>`),
    `</ul><p>${link(all, 'All of them on the timeline')}</p>`,
    ...[a, b].map((id, i) => `<p>${link(companyPath(id), `All of ${names[i]}`)}</p>`),
    `<p>${link(feedPath(path, 'atom'), 'Feed')}</p>`,
    '</main>',
  ].join('')
  return { html, meta: metaOf(path, names, count, cards[0]?.title) }
}

function metaOf(path: string, names: readonly string[], count: number, latest: string | undefined): PageMeta {
  const [, , a = '', b = ''] = path.split('/')
  return {
    title: `${formatList(names)}: the story of their partnership`,
    description: `${formatAnnouncements(count)}${latest === undefined ? '' : `; latest: ${latest}`}.`,
    path,
    about: [a, b].map((id, i) => ({ name: names[i] ?? id, path: companyPath(id) })),
    feed: formatList(names),
  }
}

/** A page that leads to the one address of a page, for hosts without rules of their own. */
export function redirectPage(base: string, address: string, path: string): string {
  const to = escapeHtml(base.slice(0, -1) + path)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has another address</title>',
    `<link rel="canonical" href="${escapeHtml(address)}"><meta http-equiv="refresh" content="0;url=${to}">`,
    `<meta name="viewport" content="width=device-width"></head><body><p><a href="${to}">This page has another address</a></p></body></html>\n`,
  ].join('')
}
