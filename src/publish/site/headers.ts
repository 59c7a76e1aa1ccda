import { createHash } from 'node:crypto'
import { HASHED_PATH } from '../../content/address/hashedPath.ts'
import { FEED_TYPES } from '../../content/address/paths.ts'
import type { Site } from './site.ts'
import { speculationRules } from './speculationRules.ts'

/** What of a site its headers speak of. */
export type HeadedSite = Pick<Site, 'base' | 'styles' | 'bootScript'>

/** How a page carries its styles and the boot script, and whether it stands in frames of other sites. */
interface PageKind {
  isLinked: boolean
  isFrame: boolean
}

/** How long a file may be kept whose name holds a hash of its content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/**
 * The strictest content security policy under which the site works: nothing from elsewhere, no inline script and no rules for
 * fetching ahead but those that every page carries, and no inline styles but those of its kinds of pages, named by their
 * hashes. Any site may put a page into a frame (docs/decisions/0010-embeds.md).
 */
export function contentSecurityPolicy({ styles, bootScript, base }: HeadedSite): string {
  return policy([bootScript, speculationRules(base)], Object.values(styles))
}

function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    // WebAssembly is the search's engine, which runs in a worker; scripts from text stay forbidden.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts.map(hashSource)].join(' '),
    ['style-src', "'self'", ...new Set(styles.map(hashSource))].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * The part of the policy that a page says of itself, for a host that sends no headers: its own script and styles alone are named
 * in it, where they stand in the page at all. Both policies hold where both are there, and nothing that a page does is against
 * either. What a page can't say (docs/hosts.md) is none of the policy's directives.
 */
export function pagePolicy({ styles, bootScript, base }: HeadedSite, route: string, { isLinked, isFrame }: PageKind): string {
  const style = styles[route] ?? ''
  return policy([...(isLinked ? [] : [bootScript]), ...(isFrame ? [] : [speculationRules(base)])], isLinked || style === '' ? [] : [style])
}

/** What the files are that hosts take for something else, or for nothing, by the ends of their paths. */
export const CONTENT_TYPES: readonly [end: string, type: string][] = [
  ...Object.entries(FEED_TYPES).map(([format, type]): [string, string] => [`/feed.${format}`, type]),
  ['.csv', 'text/csv'],
  ['.webmanifest', 'application/manifest+json'],
]

/** Under whatever base; an article or a company may be called as one of the folders. */
const HASHED = new RegExp(`^(?:/(?!articles/|companies/)[^/]+)*?/(?:${HASHED_PATH})$`)

/** How long a file may be kept: for ever where its name holds a hash of its content, else until asked again. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? IMMUTABLE : 'no-cache'
}

/** The headers of every answer, whatever is asked for. */
export function siteHeaders(site: HeadedSite): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(site)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    // Everything here is public and the same for everybody; a frame in a sandbox may not even fetch the site's own scripts else.
    ['Access-Control-Allow-Origin', '*'],
  ]
}

/** Where all files have a hash of their content in their names; `*` stands for any characters at the end. */
export function immutablePaths(base: string): string[] {
  const data = ['blocks/*', 'facets.*', 'stories.*', 'parties.*', 'amounts.*', 'sizes.*', 'profiles.*', 'search/*'].map(
    (name) => `data/${name}`,
  )
  return ['assets/*', 'images/*', 'previews/*', ...data].map((path) => base + path)
}

/** The site's headers in the form of a `_headers` file, which several static hosts read. */
export function headersFile(site: HeadedSite): string {
  return [
    `${site.base}*`,
    ...siteHeaders(site).map(([name, value]) => `  ${name}: ${value}`),
    ...immutablePaths(site.base).flatMap((path) => [path, `  Cache-Control: ${IMMUTABLE}`]),
    '',
  ].join('\n')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
