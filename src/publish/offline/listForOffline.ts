import { createHash } from 'node:crypto'
import { blockPath } from '../../content/archive/blockPath.ts'
import type { Manifest } from '../../content/archive/manifest.ts'
import type { ListedFile, OfflineList } from '../../content/archive/offlineList.ts'
import { isSinglePage, pageById } from '../../pages/pages.ts'
import type { Site } from '../site/site.ts'

/**
 * So many bytes of cards, the newest first: about 2,000 articles. With the shell it is as much as a reader's browser fetches of two
 * pages with pictures, once, and the list of a small archive whole.
 */
const BLOCK_BYTES = 1_000_000
/** The index of words is taken along whole or not at all: a part of it would find less than is there, and not say so. */
const SEARCH_BYTES = 1_500_000
/** Fonts for many languages are large; whoever reads in one of these gets its font when it is needed first. */
const FONT_BYTES = 40_000

const CODE = /^assets\/[^/]+\.js$/
const FONT = /^assets\/newsreader-[^/]+\.woff2$/
const SEARCH = /^data\/search\//
const OWN_PAGE = /^data\/pages\//

/** What of a site is known when all of it has been written. */
interface WrittenSite {
  site: Pick<Site, 'base' | 'app' | 'sheet' | 'linked'>
  manifest: Manifest
  /** All files, with their lengths. */
  files: readonly ListedFile[]
  /** The content of one that has no hash in its name. */
  read: (path: string) => string | Uint8Array
  /** The paths of pages to take along as they are, that which stands in for all others first. */
  pages: readonly string[]
}

/** What a device keeps of a site to start it without a network, in an order that depends on nothing but the site. */
export function listForOffline({ site, manifest, files, read, pages }: WrittenSite): OfflineList {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const listed = (paths: readonly string[]) => paths.flatMap((path) => byPath.get(path) ?? [])
  const pathOf = (address: string) => address.slice(site.base.length)
  const matching = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))

  // Pages that are kept as they came have these as files.
  const sheets = Object.entries(site.linked.styles).flatMap(([route, address]) => {
    const row = pageById(route)
    return row && !isSinglePage(row) ? [pathOf(address)] : []
  })
  const fonts = matching(FONT).filter(({ bytes }) => bytes <= FONT_BYTES)
  const shell = listed([pathOf(site.app), pathOf(site.sheet), ...sheets, 'icon.svg'])
  const code = matching(CODE).filter((file) => !shell.includes(file))
  const search = matching(SEARCH)
  const hasSearch = lengthOf(search) <= SEARCH_BYTES
  const named = Object.values(manifest.files).flatMap((path) => (path === null ? [] : [`data/${path}`]))
  const data = [
    ...listed(['data/manifest.json', ...named]),
    ...newestBlocks(manifest, byPath),
    ...matching(OWN_PAGE),
    ...(hasSearch ? search : []),
  ]
  const prerendered = pages.flatMap((path) => {
    const file = byPath.get(`${path}index.html`)
    return file ? { path, bytes: file.bytes } : []
  })
  const own = { pages: prerendered, manifest: { path: 'data/manifest.json', hash: hash(read('data/manifest.json')) }, hasSearch }
  const all = { ...own, files: [...shell, ...code, ...fonts], data }
  const contents = [...pages.map((path) => `${path}index.html`), 'icon.svg', ...matching(OWN_PAGE).map(({ path }) => path)].map((path) =>
    hash(read(path)),
  )
  return { id: hash(JSON.stringify([all, contents])), ...all }
}

function newestBlocks({ blocks, days }: Manifest, byPath: ReadonlyMap<string, ListedFile>): ListedFile[] {
  const taken: ListedFile[] = []
  let bytes = 0
  for (let block = Math.ceil(days.total / blocks.size) - 1; block >= 0; block--) {
    const file = byPath.get(`data/${blockPath(blocks, block)}`)
    bytes += file?.bytes ?? 0
    if (!file || bytes > BLOCK_BYTES) break
    taken.push(file)
  }
  return taken
}

function lengthOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Enough of a SHA-256 to tell contents apart, as in the names of files. */
function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
