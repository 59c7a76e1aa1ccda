import { SITE_NAME } from '../../ui/siteName.ts'

/** What the page is called, its filter included, without the site's name. */
export function pageTitle(): string {
  const ending = ` · ${SITE_NAME}`
  return document.title.endsWith(ending) ? document.title.slice(0, -ending.length) : document.title
}
