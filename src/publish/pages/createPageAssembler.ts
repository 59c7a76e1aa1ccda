import type { LoadedPage } from '../../app/server.tsx'
import { OFFLINE_PATH, TIMELINE_PATH } from '../../content/address/paths.ts'
import { escapeHtml } from '../../content/text/escapeHtml.ts'
import { EMBEDDED_ID } from '../../hydration/embeddedData.ts'
import { isSinglePage, PAGES, pageById } from '../../pages/pages.ts'
import { feedLinks } from '../feeds/feedLinks.ts'
import { APP_MANIFEST, TOUCH_ICON } from '../site/appFiles.ts'
import { pagePolicy } from '../site/headers.ts'
import type { Site } from '../site/site.ts'
import { speculationRules } from '../site/speculationRules.ts'
import { PAPER } from '../site/themeColors.ts'

/** The folders under which pages lie that may not have been prerendered. */
const FOLDERS = [...new Set(PAGES.flatMap((page) => (isSinglePage(page) ? [] : [page.path.split('/')[1] ?? ''])))].join('|')

/**
 * `path`: the page's own address, relative to the base; `null` where it answers at any. `isFallback`: the page stands in for
 * one that was not prerendered, and the app draws that one in its place; `isExcerpt`: it is the beginning of that one. `isLinked`: its styles and the boot script are files.
 */
type PageParts = Pick<LoadedPage, 'answers' | 'route'> & {
  html: string
  path: string | null
  isFallback: boolean
  isExcerpt?: boolean
  isLinked: boolean
}

/**
 * Makes a function that puts whole pages of a site together, as bytes: what all pages of a kind share is encoded once. The
 * app and the other styles come after the first paint (hydration/boot). Styles and boot script stand in the pages that readers
 * come to first, since a file that must be fetched before the first word costs a slow connection a round trip; in the many
 * others they are files, since they are as long as an article (publish/tasks/pageTasks.ts tells which).
 */
export function createPageAssembler(site: Site): (page: PageParts, head: string) => Buffer {
  const [start = '', middle = '', rest = ''] = splitTemplate(site.template)
  const [beforeEnd = '', afterEnd = ''] = rest.split('<!--end-->')
  const rules = `<script type="speculationrules">${speculationRules(site.base)}</script>`
  const app = [
    `<link rel="manifest" href="${escapeHtml(site.base + APP_MANIFEST)}">`,
    `<link rel="apple-touch-icon" href="${escapeHtml(site.base + TOUCH_ICON)}">`,
    ...Object.entries(PAPER).map(
      ([scheme, color]) => `<meta name="theme-color" content="${color}" media="(prefers-color-scheme: ${scheme})">`,
    ),
  ]
  const sharedHead = (route: string, styles: string) =>
    Buffer.from(
      [
        `<link rel="preload" href="${escapeHtml(site.font)}" as="font" type="font/woff2" crossorigin>`,
        `<link rel="icon" href="${escapeHtml(site.base)}icon.svg" type="image/svg+xml">`,
        ...feedLinks(site, TIMELINE_PATH, site.name),
        // Links in a frame lead out of it, and nobody installs it.
        ...(pageById(route)?.isFrame ? [] : [rules, ...app]),
        styles + middle,
      ].join('\n'),
    )
  const heads = (styleOf: (route: string) => string) =>
    new Map(Object.keys(site.styles).map((route) => [route, sharedHead(route, styleOf(route))]))
  const inline = heads((route) => `<style>${site.styles[route]}</style>`)
  const linked = heads((route) => `<link rel="stylesheet" href="${escapeHtml(site.linked.styles[route] ?? '')}">`)
  return ({ html, answers, ...page }, head) => {
    const shared = (page.isLinked ? linked : inline).get(page.route)
    if (!shared) throw new Error(`there are no styles for the page ${page.route}`)
    return Buffer.concat([
      // A policy holds for what comes after it.
      Buffer.from(`${start}${policyElement(site, page)}${bootElement(site, page)}\n${head}\n`),
      shared,
      Buffer.from(`${html}${beforeEnd}<script type="application/json" id="${EMBEDDED_ID}">${answers}</script>${afterEnd}`),
    ])
  }
}

/** The template round its marks for the head and the page. */
function splitTemplate(template: string): string[] {
  return template.split(/<!--head-->|<!--page-->/)
}

function policyElement(site: Site, { route, isLinked }: Pick<PageParts, 'route' | 'isLinked'>): string {
  if (!site.policyInPages) return ''
  // Of hashes, words and quotation marks that are single.
  const policy = pagePolicy(site, route, { isLinked, isFrame: pageById(route)?.isFrame ?? false })
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`
}

/** The paths for which a page stands in, as a pattern: the one for no network for all but its own. */
function standsInFor({ base }: Pick<Site, 'base'>, route: string): string {
  if (route !== 'offline') return `/(${FOLDERS})/.`
  const own = `${base.slice(0, -1)}${OFFLINE_PATH}`.replace(/[^\w/]/g, '\\$&')
  return `^(?!${own}(index\\.html)?$)`
}

function bootElement(site: Site, { route, path, isFallback, isExcerpt, isLinked }: Omit<PageParts, 'html' | 'answers'>): string {
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
    'data-fallback': isFallback ? standsInFor(site, route) : undefined,
    'data-excerpt': isExcerpt ? '' : undefined,
    'data-first-length': isList && !isFallback ? String(page.firstLength) : undefined,
    'data-frame': page?.isFrame ? '' : undefined,
    'data-worker': page?.isFrame ? undefined : (site.worker ?? undefined),
  } satisfies Record<`data-${string}`, string | undefined>
  const attributes = Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
  const code = isLinked ? ` src="${escapeHtml(site.linked.bootScript)}">` : `>${site.bootScript}`
  return `<script ${attributes.join(' ')}${code}</script>`
}
