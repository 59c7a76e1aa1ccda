/**
 * The path and the query of a request; `null` where its path is none that a page or a file can have: one that can't be decoded, is
 * another host's, leads out of the site, or holds what no name of a file may hold.
 */
export function requestAddress(url: string | undefined): URL | null {
  const path = decode(/^[^?#]*/.exec(url ?? '/')?.[0] ?? '')
  if (path === null || !path.startsWith('/') || path.startsWith('//')) return null
  if (path.includes('\\') || path.includes('\0') || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return null
  return new URL(url ?? '/', 'http://localhost')
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
