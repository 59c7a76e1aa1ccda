import { CONTENT_TYPES, type HeadedSite, IMMUTABLE, immutablePaths, siteHeaders } from '../site/headers.ts'
import { isPlain, type Redirect, waysToWrite } from './redirects.ts'

/** What belongs into a `server`, and what belongs round it. Both lie in the site's folder, since they change with it. */
export const NGINX_SERVER_FILE = 'entente.nginx.conf'
const NGINX_HTTP_FILE = 'entente.nginx.http.conf'

const COMPRESSED_TYPES =
  'text/css text/plain text/xml text/csv text/javascript application/javascript application/json application/xml application/atom+xml application/rss+xml application/feed+json image/svg+xml'
/** Those beside text/html that nginx says the encoding of. */
const ENCODED_TYPES = 'text/css text/plain text/xml text/csv text/javascript application/javascript application/rss+xml'

/** The configuration of nginx for a site, and the redirects that have to be pages all the same. */
export function nginxFiles(
  site: HeadedSite,
  redirects: readonly Redirect[],
  { precompress }: { precompress: boolean },
): { files: { path: string; text: string }[]; rest: Redirect[] } {
  return {
    files: [
      { path: NGINX_HTTP_FILE, text: httpText(site.base, redirects.filter(isPlain)) },
      { path: NGINX_SERVER_FILE, text: serverText(site, precompress) },
    ],
    rest: redirects.filter((redirect) => !isPlain(redirect)),
  }
}

function httpText(base: string, redirects: readonly Redirect[]): string {
  const entries = redirects.flatMap((redirect) => {
    const target = quote(base.slice(0, -1) + redirect.to)
    return waysToWrite(redirect).map((from) => `  ${quote(decodeURI(base).slice(0, -1) + from)} ${target};`)
  })
  const kept = immutablePaths(decodeURI(base)).map((path) => `  ${quote(`~^${escapeRegExp(path.replace(/\*$/, ''))}`)} "${IMMUTABLE}";`)
  return lines([
    `# Written by a build of Entente; the next one replaces it. To be included in "http", before the "server" that includes`,
    `# ${NGINX_SERVER_FILE}.`,
    // Nginx refuses to start where a name does not fit, and warns where there are many for the room.
    `map_hash_bucket_size 512;`,
    `map_hash_max_size ${Math.max(2_048, entries.length * 2)};`,
    'map $uri $entente_cache {',
    '  default "no-cache";',
    ...kept,
    '}',
    'map $uri $entente_redirect {',
    '  default "";',
    ...entries,
    '}',
  ])
}

function serverText(site: HeadedSite, precompress: boolean): string {
  const base = decodeURI(site.base)
  const hidden = [NGINX_SERVER_FILE, NGINX_HTTP_FILE, '.entente-files']
  return lines([
    `# Written by a build of Entente; the next one replaces it. To be included in a "server" whose "root" is the folder that`,
    `# ${base} stands for the site in: with the root /srv/www, the site lies in /srv/www${base}.`,
    `location ${quote(base)} {`,
    '  index index.html;',
    '  charset utf-8;',
    `  charset_types ${ENCODED_TYPES};`,
    '  absolute_redirect off;',
    '  if ($entente_redirect) { return 301 $entente_redirect$is_args$args; }',
    '  try_files $uri $uri/ =404;',
    `  error_page 404 ${quote(`${base}404.html`)};`,
    ...siteHeaders(site).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`),
    '  add_header Cache-Control $entente_cache always;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${COMPRESSED_TYPES};`,
    ...(precompress ? ['  gzip_static on;', '  # With the module ngx_brotli:', '  # brotli_static on;'] : []),
    // A list of types would take the place of the server's own, so each has a place of its own with no list at all.
    ...CONTENT_TYPES.map(([end, type]) => `  location ~ ${quote(`${escapeRegExp(end)}$`)} { types { } default_type ${type}; }`),
    ...hidden.map((path) => `  location = ${quote(base + path)} { return 404; }`),
    '}',
  ])
}

export function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
