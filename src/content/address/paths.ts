/** Addresses of pages, relative to the site's base. Each ends in a slash, since each page is a folder with an index.html. */

export const TIMELINE_PATH = '/'
export const COMPANIES_PATH = '/companies/'
/** Every collection; a site that has none has no such page. */
export const COLLECTIONS_PATH = '/collections/'
export const MAP_PATH = '/map/'
export const SEARCH_PATH = '/search/'
export const LEDGER_PATH = '/ledger/'
/** What the reader keeps in this browser. */
export const SAVED_PATH = '/saved/'
export const ABOUT_PATH = '/about/'
export const PRIVACY_PATH = '/privacy/'
export const ACCESSIBILITY_PATH = '/accessibility/'
/** What stands in for every page that can't be had without a network, and by itself tells what is on the device. */
export const OFFLINE_PATH = '/offline/'
/** A list that fits into a frame on another site's page. */
export const EMBED_PATH = '/embed/'

export function collectionPath(slug: string): string {
  return `/collections/${slug}/`
}

/** A page of the publisher's own. */
export function ownPagePath(id: string): string {
  return `/pages/${id}/`
}

export function monthPath(month: string): string {
  return `/timeline/${month}/`
}

export function articlePath(slug: string): string {
  return `/articles/${slug}/`
}

export function companyPath(id: string): string {
  return `/companies/${id}/`
}

/** The page of two companies, whose ids are in alphabetical order whichever comes first here. */
export function partnershipPath(one: string, other: string): string {
  return one < other ? `/partnerships/${one}/${other}/` : `/partnerships/${other}/${one}/`
}

/** A part of a list that is too long for one page; the first is the list's own page. */
export function partPath(list: string, part: number | ':part'): string {
  return part === 1 ? list : `${list}page/${part}/`
}

const PART = /^(\/(?:companies\/[^/]+|partnerships\/[^/]+\/[^/]+)\/)page\/\d+\/$/

/** The page of the list of which a path names a part; any other path as it is. */
export function wholeListPath(path: string): string {
  return path.replace(PART, '$1')
}

/** Where the feeds of a kind of news lie. It has no page: the timeline shows it as a filter. */
export function kindPath(kind: string): string {
  return `/kinds/${kind}/`
}

/**
 * Feeds by the ends of their names, with the media types by which they are announced: RSS, which the whole site alone has, Atom
 * and JSON Feed.
 */
export const FEED_TYPES = { xml: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const
export type FeedFormat = keyof typeof FEED_TYPES

/** The feed that follows a page. */
export function feedPath(page: string, format: FeedFormat): string {
  return `${page}feed.${format}`
}
