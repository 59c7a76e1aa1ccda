import { findArticleFaults } from './findArticleFaults.ts'
import { findOembedFaults } from './findOembedFaults.ts'
import { type PublishedSite, pathWithin, readBytes } from './publishedSite.ts'
import type { PublishedPage } from './readPage.ts'
import { readPngSize } from './readPngSize.ts'

/** What a page must say of itself in the words of schema.org, by the kind of page; others may say what they like. */
const TYPES: readonly (readonly [kind: RegExp, types: readonly string[]])[] = [
  [/^$/, ['WebSite', 'SearchAction', 'CollectionPage', 'ItemList']],
  [/^articles\/./, ['NewsArticle', 'Organization', 'BreadcrumbList']],
  [/^companies\/$/, ['CollectionPage', 'ItemList', 'BreadcrumbList']],
  [/^(?:companies|partnerships)\/./, ['CollectionPage', 'Organization', 'BreadcrumbList']],
  [/^timeline\/./, ['CollectionPage', 'ItemList', 'BreadcrumbList']],
  [/^about\/$/, ['AboutPage']],
]

/** Whether crawlers may list the page. One whose canonical link names another page is a view of that one. */
export function isIndexable(page: PublishedPage, site: PublishedSite): boolean {
  return !page.isRedirect && !page.meta.get('robots')?.includes('noindex') && page.canonical === site.address + page.path
}

/** What a page's head lacks for links, previews and crawlers. */
export function findHeadFaults(site: PublishedSite, page: PublishedPage): string[] {
  const { meta, canonical } = page
  const faults: string[] = []
  const wants = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(`/${page.path}: ${fault}`)
  }
  wants(page.lang === site.language, `the language "${page.lang}"`)
  wants(page.titles.length === 1 && page.titles[0] !== '', `${page.titles.length} titles`)
  wants(canonical !== null || meta.get('robots') === 'noindex', 'neither a canonical link nor a wish not to be indexed')
  wants(/^(?:noindex|max-image-preview:large)$/.test(meta.get('robots') ?? ''), 'no word on how large results may show its picture')
  wants(canonical === null || meta.get('og:url') === canonical, 'og:url is not the canonical link')
  for (const name of ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:card']) {
    wants(Boolean(meta.get(name)), `no ${name}`)
  }
  faults.push(...findPictureFaults(site, page))
  wants(page.feeds.length > 0, 'no feeds')
  for (const feed of page.feeds) wants(site.files.has(pathWithin(site, feed, page.path) ?? ''), `its feed ${feed} is missing`)
  faults.push(...findOembedFaults(site, page))
  wants(!page.data.includes(null), 'structured data that is no JSON')
  const wanted = TYPES.find(([kind]) => kind.test(page.path))?.[1]
  if (wanted) wants(isIndexable(page, site), `its canonical link is ${canonical}`)
  const types = typesIn(page.data)
  // Of a company that is traded it says so.
  if (types.has('Corporation')) types.add('Organization')
  for (const type of wanted ?? []) wants(types.has(type), `is no ${type}`)
  if (page.path.startsWith('articles/')) faults.push(...findArticleFaults(site, page))
  return faults
}

/** The picture must be there, and have the size that is stated. */
function findPictureFaults(site: PublishedSite, { path, meta }: PublishedPage): string[] {
  const image = meta.get('og:image') ?? ''
  const file = pathWithin(site, image, path)
  if (file === null || !site.files.has(file)) return [`/${path}: its picture ${image} is missing`]
  const stated = `${meta.get('og:image:width')} × ${meta.get('og:image:height')}`
  const { width, height } = readPngSize(readBytes(site.folder, file))
  return stated === `${width} × ${height}` ? [] : [`/${path}: its picture is ${width} × ${height}, not ${stated}`]
}

/** The types of all things in some structured data, however deep. */
function typesIn(data: unknown): Set<string> {
  const types = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      if (key === '@type' && typeof part === 'string') types.add(part)
      else look(part)
    }
  }
  look(data)
  return types
}
