import type { RenderedPage } from '../../app/server.tsx'
import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { LEDGER_LENGTH } from '../../content/query/pageLength.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { BOOT_SCRIPT } from '../../hydration/bootScript.ts'
import { EMBEDDED_ID } from '../../hydration/embeddedData.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import type { Site } from '../site/site.ts'

/** Routes whose page is a list, which an address or a history entry may ask to see otherwise than it was prerendered; with the mark of it. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['timeline', 'data-list'],
  ['company', 'data-list'],
  ['companies', 'data-list'],
  ['map', 'data-list'],
  ['search', 'data-list'],
  ['embed', 'data-list="embed"'],
  ['ledger', `data-list="${LEDGER_LENGTH}"`],
])

/**
 * `path`: the page's own address, relative to the base; `null` where it answers at any. `isFallback`: the page stands in for
 * one that was not prerendered, and the app draws that one in its place.
 */
type PageParts = Pick<RenderedPage, 'html' | 'answers' | 'route'> & { path: string | null; isFallback: boolean }

/**
 * Makes a function that puts whole pages of a site together, as bytes: what all pages share is encoded once. The styles
 * stand in the page, since a style sheet that must be fetched first costs a slow connection a round trip before the first
 * word; the app comes after the first paint (hydration/bootScript.ts).
 */
export function createPageAssembler(site: Site): (page: PageParts, head: string) => Buffer {
  const [start = '', middle = '', rest = ''] = splitTemplate(site.template)
  const [beforeEnd = '', afterEnd = ''] = rest.split('<!--end-->')
  const shared = [
    `<link rel="preload" href="${escapeHtml(site.font)}" as="font" type="font/woff2" crossorigin>`,
    `<link rel="icon" href="${escapeHtml(site.base)}icon.svg" type="image/svg+xml">`,
    ...feedLinks(site, TIMELINE_PATH, site.name),
    `<style>${site.styles}</style>${middle}`,
  ].join('\n')
  const sharedHead = Buffer.from(shared)
  return ({ html, answers, route, path, isFallback }, head) =>
    Buffer.concat([
      Buffer.from(`${start}${bootElement(site, { route, path, isFallback })}\n${head}\n`),
      sharedHead,
      Buffer.from(`${html}${beforeEnd}<script type="application/json" id="${EMBEDDED_ID}">${answers}</script>${afterEnd}`),
    ])
}

/** The template round its marks for the head and the page. */
function splitTemplate(template: string): string[] {
  return template.split(/<!--head-->|<!--page-->/)
}

function bootElement(site: Site, { route, path, isFallback }: Pick<PageParts, 'route' | 'path' | 'isFallback'>): string {
  const attributes = [
    `data-app="${escapeHtml(site.app)}"`,
    `data-page="${escapeHtml((site.chunks[route] ?? []).join(' '))}"`,
    `data-route="${escapeHtml(route)}"`,
  ]
  if (path !== null) attributes.push(`data-path="${escapeHtml(path)}"`)
  const list = LISTS.get(route)
  if (isFallback) attributes.push('data-stand')
  else if (list !== undefined) attributes.push(list)
  if (isFallback || list !== undefined) attributes.push(`data-answers="${escapeHtml(site.answers.join(' '))}"`)
  return `<script ${attributes.join(' ')}>${BOOT_SCRIPT}</script>`
}
