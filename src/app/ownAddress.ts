import { decodeAddress } from './decodeAddress.ts'

/**
 * The address at which a prerendered page belongs, where `pathname` is but another way to write it: `index.html` or the
 * name of a file at its end, no slash there, slashes twice, capitals, escapes. `null` where the address is another one: that
 * of an archive, a proxy or a saved copy, or of a host that answers with this page for any address.
 *
 * `base`: the site's base with its slash; `path`: the page's path with a slash in front and behind.
 */
export function ownAddress(pathname: string, base: string, path: string): string | null {
  const own = base.slice(0, -1) + path
  return tidied(pathname) === tidied(own) ? own : null
}

function tidied(pathname: string): string {
  const bare = decodeAddress(pathname)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/, '/')
    .replace(/\.html?$/, '')
  return bare.endsWith('/') ? bare : `${bare}/`
}
