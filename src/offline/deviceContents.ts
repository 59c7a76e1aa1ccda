import { bytesOf } from '../content/archive/offlineList.ts'
import { asRecord, asText } from '../content/text/decode.ts'
import { articleCache, fileCache, imageCache, pageCache } from './cacheNames.ts'
import { readGeneration } from './generation.ts'
import { keptAt } from './keepCopy.ts'

/** An article whose text is on the device because it was opened. */
export interface ArticleOnDevice {
  slug: string
  title: string
  /** When it was kept, in milliseconds since 1970; `null` where that can't be told. */
  keptAt: number | null
}

/** What of the site a browser keeps to show it without a network. */
export interface DeviceContents {
  /** Whether the site starts without a network: its code and its index are there, whole. */
  isReady: boolean
  /** Whether the whole archive can be searched from there. */
  hasSearch: boolean
  /** The articles that were opened, the last one first. */
  articles: ArticleOnDevice[]
  /** How many pages of companies, partnerships, months and collections are there as they came. */
  pageCount: number
  /** The length of the texts of all this in bytes; what it takes on the device differs by how the browser packs it. */
  bytes: number
}

/** Nothing, as where the browser refuses to keep anything. */
const NOTHING: DeviceContents = { isReady: false, hasSearch: false, articles: [], pageCount: 0, bytes: 0 }

/** Looks what is on the device. Never fails: where the browser does not let it look, there is nothing. */
export async function readDeviceContents(base: string): Promise<DeviceContents> {
  try {
    const generation = await readGeneration(base)
    const [articles, pages, files, images] = await Promise.all(
      [articleCache, pageCache, fileCache, imageCache].map((nameOf) => readCopies(nameOf(base))),
    )
    const copies = [articles, pages, files, images].flatMap((kept) => kept ?? [])
    const bytes = await Promise.all(copies.map(async ({ copy }) => (await copy.clone().blob()).size))
    const told = await Promise.all((articles ?? []).map(describeArticle))
    return {
      isReady: generation !== null,
      hasSearch: generation?.list.hasSearch ?? false,
      articles: told.flatMap((article) => article ?? []).reverse(),
      pageCount: pages?.length ?? 0,
      bytes: bytes.reduce((sum, size) => sum + size, generation ? bytesOf(generation.list) : 0),
    }
  } catch {
    return NOTHING
  }
}

interface Kept {
  address: string
  copy: Response
}

async function readCopies(name: string): Promise<Kept[]> {
  if (!(await caches.has(name))) return []
  const cache = await caches.open(name)
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => ({ address: request.url, copy: await cache.match(request, { ignoreVary: true }) })),
  )
  return found.flatMap(({ address, copy }) => (copy ? [{ address, copy }] : []))
}

/** `null` for what is no article that this version of the site can read. */
async function describeArticle({ address, copy }: Kept): Promise<ArticleOnDevice | null> {
  try {
    const file = asRecord(await copy.json(), 'article')
    const [, slug = ''] = /\/articles\/([^/]+)\.json$/.exec(address) ?? []
    return { slug, title: asText(file['title'], 'title'), keptAt: keptAt(copy) }
  } catch {
    return null
  }
}
