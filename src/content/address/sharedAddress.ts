import { SEARCH_PATH } from './paths.ts'

/** How the system hands over what somebody shares with the installed site, by `share_target` of its app manifest. */
export const SHARE_PARAMETERS = { title: 'title', text: 'text', url: 'url' } as const

const ADDRESS = /https?:\/\/[^\s<>"]+/g
/** What ends a sentence round an address, and is none of it. */
const ENDING = /[.,;:!?)\]'’”]+$/

/**
 * Where something leads that was shared with the site: an address of the site's own, wherever it stands among the words, to its page;
 * anything else to a search for the words. As a path of the router, with a slash in front; `null` where nothing was shared. An address
 * of another origin, or outside of the base, leads nowhere.
 */
export function sharedAddress(parameters: URLSearchParams, origin: string, base: string): string | null {
  const { title, text, url } = SHARE_PARAMETERS
  const values = [url, text, title].map((name) => parameters.get(name)?.trim() ?? '')
  if (values.every((value) => value === '')) return null
  const addresses = values.flatMap((value) => value.match(ADDRESS) ?? [])
  const own = addresses.flatMap((address) => pathWithin(address.replace(ENDING, ''), origin, base) ?? [])
  if (own[0] !== undefined) return own[0]
  const words = values.slice(1).map((value) => value.replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim())
  const asked = words.find((value) => value !== '')
  return asked === undefined ? SEARCH_PATH : `${SEARCH_PATH}?q=${encodeURIComponent(asked)}`
}

function pathWithin(address: string, origin: string, base: string): string | null {
  try {
    const url = new URL(address)
    if (url.origin !== origin || !url.pathname.startsWith(base)) return null
    const path = `/${url.pathname.slice(base.length)}`
    // More than one slash in front would be another host's address.
    if (path.startsWith('//')) return null
    // What was shared from here would be shared with here again.
    const isShared = path === SEARCH_PATH && Object.values(SHARE_PARAMETERS).some((name) => url.searchParams.has(name))
    return isShared ? null : path + url.search + url.hash
  } catch {
    return null
  }
}
