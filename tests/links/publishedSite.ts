import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedPage, readPage } from './readPage.ts'

/** A built site, as its host has it. */
export interface PublishedSite {
  folder: string
  /** The address of its root, with a slash at its end. */
  address: string
  base: string
  /** Of its content. */
  language: string
  /** The paths of all files, relative to the root. */
  files: ReadonlySet<string>
  /** All pages, by their paths. */
  pages: ReadonlyMap<string, PublishedPage>
}

/** Reads a site's pages; those alone that `isWanted`, where it is given. */
export function readPublishedSite(
  { folder, address, base, language = 'en' }: Pick<PublishedSite, 'folder' | 'address' | 'base'> & { language?: string },
  isWanted: (path: string) => boolean = () => true,
): PublishedSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort()
  const paths = files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  const pages = paths.filter(isWanted).map((path) => [path, readPage(path, readText(folder, fileOf(path)))] as const)
  return { folder, address, base, language, files: new Set(files), pages: new Map(pages) }
}

/** The text of a file of a site. */
export function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** The bytes of a file of a site. */
export function readBytes(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file))
}

/** The file that answers a path. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** What kind of page it is, by its address: `articles/*`. Pages of kinds to come are told apart in the same way. */
export function kindOf(path: string): string {
  return path.replace(/(?<=\/)[^/]+/g, '*')
}

/** The path within the site that an address leads to; `null` where it leads elsewhere. */
export function pathWithin({ address, base }: Pick<PublishedSite, 'address' | 'base'>, target: string, from: string): string | null {
  const url = new URL(target, new URL(from, address))
  const root = new URL(base, address)
  if (url.origin !== root.origin || !url.pathname.startsWith(base)) return null
  return decodeURI(url.pathname.slice(base.length))
}
