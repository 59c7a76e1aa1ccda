import { useSyncExternalStore } from 'react'

/** What the desk shows, as its address says behind the `#`: so Back works, and a link can be sent. */
export type DeskRoute = { kind: 'list' } | { kind: 'import'; at: number | null } | { kind: 'article'; slug: string }

function parseRoute(hash: string): DeskRoute {
  const [, slug] = /^#\/articles\/([^/]+)$/.exec(hash) ?? []
  if (slug !== undefined) return { kind: 'article', slug: decode(slug) }
  const [isImport, number] = /^#\/import(?:\/([1-9]\d*))?$/.exec(hash) ?? []
  return isImport ? { kind: 'import', at: number === undefined ? null : Number(number) - 1 } : { kind: 'list' }
}

export function articleRoute(slug: string): string {
  return `#/articles/${encodeURIComponent(slug)}`
}

/** One story of those that were pasted, by its place among them. */
export function importRoute(at: number): string {
  return `${IMPORT_ROUTE}/${at + 1}`
}

export const IMPORT_ROUTE = '#/import'
export const LIST_ROUTE = '#/'

export function currentRoute(): DeskRoute {
  return parseRoute(location.hash)
}

/** Goes to a place of the desk; with `replace` the one before is not in the history. */
export function goTo(route: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') location.hash = route
  else {
    history.replaceState(history.state, '', route)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }
}

export function useDeskRoute(): DeskRoute {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
