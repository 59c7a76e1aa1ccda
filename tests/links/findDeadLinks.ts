import { fileOf, type PublishedSite, pathWithin, readText } from './publishedSite.ts'
import { type PublishedPage, readPage } from './readPage.ts'

/** The links of a page that lead within the site and to nothing: no file, or no such place in the page that is there. */
export function findDeadLinks(site: PublishedSite, page: PublishedPage): string[] {
  return [...new Set(page.addresses)]
    .filter((target) => !leadsSomewhere(site, page, target))
    .map((target) => `/${page.path} leads to ${target}`)
}

function leadsSomewhere(site: PublishedSite, page: PublishedPage, target: string): boolean {
  if (/^(?!https?:)[a-z]+:/.test(target)) return true
  const path = pathWithin(site, target, page.path)
  if (path === null) return true
  if (!site.files.has(fileOf(path))) return false
  const fragment = decodeURIComponent(new URL(target, site.address).hash.slice(1))
  if (fragment === '' || fragment.startsWith(':~:') || !fileOf(path).endsWith('.html')) return true
  const other = site.pages.get(path) ?? readPage(path, readText(site.folder, fileOf(path)))
  return other.ids.has(fragment)
}
