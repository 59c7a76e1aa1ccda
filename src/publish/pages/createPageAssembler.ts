import type { RenderedPage } from '../../app/server.tsx'
import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { EMBEDDED_ID } from '../../hydration/embeddedData.ts'
import { isSinglePage, PAGES, pageById } from '../../pages/pages.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import type { Site } from '../site/site.ts'
import { speculationRules } from '../site/speculationRules.ts'

/** The folders under which pages lie that may not have been prerendered. */
const FOLDERS = [...new Set(PAGES.flatMap((page) => (isSinglePage(page) ? [] : [page.path.split('/')[1] ?? ''])))].join(' ')

/**
 * `path`: the page's own address, relative to the base; `null` where it answers at any. `isFallback`: the page stands in for
 * one that was not prerendered, and the app draws that one in its place.
 */
type PageParts = Pick<RenderedPage, 'html' | 'answers' | 'route'> & { path: string | null; isFallback: boolean }

/**
 * Makes a function that puts whole pages of a site together, as bytes: what all pages of a kind share is encoded once. Their
 * styles stand in the page, since a style sheet that must be fetched first costs a slow connection a round trip before the
 * first word; the app and the other styles come after the first paint (hydration/boot).
 */
export function createPageAssembler(site: Site): (page: PageParts, head: string) => Buffer {
  const [start = '', middle = '', rest = ''] = splitTemplate(site.template)
  const [beforeEnd = '', afterEnd = ''] = rest.split('<!--end-->')
  const rules = `<script type="speculationrules">${speculationRules(site.base)}</script>`
  const sharedHead = (route: string, styles: string) =>
    [
      `<link rel="preload" href="${escapeHtml(site.font)}" as="font" type="font/woff2" crossorigin>`,
      `<link rel="icon" href="${escapeHtml(site.base)}icon.svg" type="image/svg+xml">`,
      ...feedLinks(site, TIMELINE_PATH, site.name),
      // Links in a frame lead out of it.
      ...(pageById(route)?.isFrame ? [] : [rules]),
      `<style>${styles}</style>${middle}`,
    ].join('\n')
  const heads = new Map(Object.entries(site.styles).map(([route, styles]) => [route, Buffer.from(sharedHead(route, styles))]))
  return ({ html, answers, route, path, isFallback }, head) => {
    const shared = heads.get(route)
    if (!shared) throw new Error(`there are no styles for the page ${route}`)
    return Buffer.concat([
      Buffer.from(`${start}${bootElement(site, { route, path, isFallback })}\n${head}\n`),
      shared,
      Buffer.from(`${html}${beforeEnd}<script type="application/json" id="${EMBEDDED_ID}">${answers}</script>${afterEnd}`),
    ])
  }
}

/** The template round its marks for the head and the page. */
function splitTemplate(template: string): string[] {
  return template.split(/<!--head-->|<!--page-->/)
}

function bootElement(site: Site, { route, path, isFallback }: Pick<PageParts, 'route' | 'path' | 'isFallback'>): string {
  const page = pageById(route)
  const isList = page?.firstLength !== undefined
  const data: Record<string, string | undefined> = {
    'data-app': site.app,
    'data-page': (site.chunks[route] ?? []).join(' '),
    'data-styles': site.sheet,
    'data-route': route,
    'data-path': path ?? undefined,
    // An address where there is nothing is read too.
    'data-read': !page || page.isRead ? '' : undefined,
    'data-questions': isFallback || isList ? (site.questions[route] ?? []).join(' ') : undefined,
    'data-fallback': isFallback ? FOLDERS : undefined,
    'data-first-length': isList && !isFallback ? String(page.firstLength) : undefined,
    'data-frame': page?.isFrame ? '' : undefined,
  } satisfies Record<`data-${string}`, string | undefined>
  const attributes = Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
  return `<script ${attributes.join(' ')}>${site.bootScript}</script>`
}
