import { SITE_NAME } from './siteName.ts'

/** The title of a page as tabs, bookmarks and shared links have it. */
export function documentTitle(title: string): string {
  return `${title} · ${SITE_NAME}`
}
