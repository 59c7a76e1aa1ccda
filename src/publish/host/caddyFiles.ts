import { CONTENT_TYPES, type HeadedSite, IMMUTABLE, immutablePaths, siteHeaders } from '../site/headers.ts'
import { escapeRegExp, lines } from './nginxFiles.ts'
import { isPlain, type Redirect } from './redirects.ts'

/** What belongs into a site block. It lies in the site's folder, since it changes with it. */
export const CADDY_FILE = 'entente.caddy'

/** Words of Caddy's for types of files; without a list of ours it would leave feeds in JSON as they are. */
const COMPRESSED_TYPES =
  'text/* application/javascript* application/json* application/feed+json* application/xml* application/atom+xml* application/rss+xml* image/svg+xml*'

/** The configuration of Caddy for a site, from version 2.6 on, and the redirects that have to be pages all the same. */
export function caddyFiles(
  site: HeadedSite,
  redirects: readonly Redirect[],
  { precompress }: { precompress: boolean },
): { files: { path: string; text: string }[]; rest: Redirect[] } {
  return {
    files: [{ path: CADDY_FILE, text: siteText(site, redirects.filter(isPlain), precompress) }],
    rest: redirects.filter((redirect) => !isPlain(redirect)),
  }
}

function siteText(site: HeadedSite, redirects: readonly Redirect[], precompress: boolean): string {
  const base = decodeURI(site.base)
  const folder = base.slice(0, -1)
  const moved = redirects.flatMap(({ from, to }) =>
    [from, from.replace(/\/$/, '')].map((path) => [folder + path, site.base.slice(0, -1) + to]),
  )
  const everything = quote(`${base}*`)
  return lines([
    '# Written by a build of Entente; the next one replaces it. To be imported into a site block whose "root" is the folder that',
    `# ${base} stands for the site in: with "root * /srv/www", the site lies in /srv/www${base}.`,
    'map {path} {entente_redirect} {',
    '\tdefault ""',
    ...moved.map((pair) => `\t${pair.map(quote).join(' ')}`),
    '}',
    'map {path} {entente_cache} {',
    '\tdefault no-cache',
    ...immutablePaths(base).map((path) => `\t${quote(`~^${escapeRegExp(path.replace(/\*$/, ''))}`)} ${quote(IMMUTABLE)}`),
    '}',
    ...(folder === '' ? [] : [`redir ${quote(folder)} ${quote(site.base)} 308`]),
    `handle ${everything} {`,
    // What was asked for goes with the reader, and no question mark without a question.
    '\t@moved {',
    '\t\tnot vars {entente_redirect} ""',
    '\t\tvars {query} ""',
    '\t}',
    '\t@moved_asking not vars {entente_redirect} ""',
    '\tredir @moved {entente_redirect} 301',
    '\tredir @moved_asking {entente_redirect}?{query} 301',
    '\theader {',
    ...siteHeaders(site).map(([name, value]) => `\t\t${name} ${quote(value)}`),
    '\t\tCache-Control {entente_cache}',
    '\t}',
    ...CONTENT_TYPES.flatMap(([end, type], i) => [
      `\t@type${i} path ${quote(`*${end}`)}`,
      `\theader @type${i} Content-Type ${quote(type.startsWith('text/') ? `${type}; charset=utf-8` : type)}`,
    ]),
    '\tencode zstd gzip {',
    '\t\tmatch {',
    ...COMPRESSED_TYPES.split(' ').map((type) => `\t\t\theader Content-Type ${type}`),
    '\t\t}',
    '\t}',
    '\tfile_server {',
    `\t\thide ${CADDY_FILE} .entente-files`,
    ...(precompress ? ['\t\tprecompressed br gzip'] : []),
    '\t}',
    '}',
    'handle_errors {',
    '\t@entente_missing {',
    `\t\tpath ${everything}`,
    '\t\texpression `{err.status_code} == 404`',
    '\t}',
    '\thandle @entente_missing {',
    '\t\tencode zstd gzip',
    `\t\trewrite * ${quote(`${base}404.html`)}`,
    '\t\theader Cache-Control no-cache',
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\tfile_server',
    '\t}',
    '}',
  ])
}

/** In Caddy's quotes a backslash stands for itself but before a quotation mark. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}
