import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { parseAmounts } from '../../content/archive/amounts.ts'
import type { Archive } from '../../content/archive/archive.ts'
import { blockPath } from '../../content/archive/blockPath.ts'
import { parseFacets } from '../../content/archive/facets.ts'
import { parseManifest } from '../../content/archive/manifest.ts'
import { parseParties } from '../../content/archive/parties.ts'
import { parseProfiles } from '../../content/archive/profiles.ts'
import { parseSearchDocument } from '../../content/archive/searchDocument.ts'
import { parseTextLengths, textLengthsPath, textSpan, unpadText } from '../../content/archive/searchTexts.ts'
import { parseStories } from '../../content/archive/stories.ts'
import { parseCards } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { Collections, parseCollections, parseCollectionTexts } from '../../content/collection/collection.ts'
import { pageTextPath, parsePageText } from '../../content/page/pageText.ts'
import { LoadError } from '../../data/loadError.ts'

/** Files kept at a time: pages are made in the order of their numbers, so neighbours ask for the same blocks. */
const MOST_BLOCKS = 512
const MOST_ARTICLES = 64

/**
 * The archive over the files of a site that is being built: what readers get, read as they get it. `find` tells where a file of
 * the site lies.
 */
export function createFileArchive(find: (path: string) => string): Archive {
  const blocks = new Map<number, ReturnType<Archive['block']>>()
  const articles = new Map<string, ReturnType<Archive['article']>>()
  const read = async (path: string): Promise<unknown> => {
    try {
      return JSON.parse(readFileSync(find(path), 'utf8')) as unknown
    } catch (cause) {
      throw new LoadError('missing', path, { cause })
    }
  }
  const once = <T>(load: () => Promise<T>) => {
    let loading: Promise<T> | null = null
    return () => (loading ??= load())
  }
  const manifest = once(async () => parseManifest(await read('data/manifest.json')))
  const textLengths = async (shard: number) => {
    const { search, days } = await manifest()
    return parseTextLengths(await read(`data/${textLengthsPath(search, shard)}`), search, shard, days.total)
  }
  const collections = once(async () => {
    const { files } = await manifest()
    return files.collections === null ? new Collections([]) : parseCollections(await read(`data/${files.collections}`))
  })
  return {
    manifest,
    facets: once(async () => {
      const { files, days } = await manifest()
      return parseFacets(await read(`data/${files.facets}`), days.total)
    }),
    stories: once(async () => parseStories(await read(`data/${(await manifest()).files.stories}`))),
    parties: once(async () => {
      const { files, days } = await manifest()
      return parseParties(await read(`data/${files.parties}`), days.total)
    }),
    amounts: once(async () => {
      const { files, days } = await manifest()
      return parseAmounts(await read(`data/${files.amounts}`), days)
    }),
    sizes: once(async () => {
      const { files, days } = await manifest()
      return parseAmounts(await read(`data/${files.sizes}`), days)
    }),
    profiles: once(async () => parseProfiles(await read(`data/${(await manifest()).files.profiles}`))),
    block: (n) =>
      remember(blocks, n, MOST_BLOCKS, async () => parseCards(await read(`data/${blockPath((await manifest()).blocks, n)}`), `block ${n}`)),
    article: (slug) => remember(articles, slug, MOST_ARTICLES, async () => parseArticle(await read(`articles/${slug}.json`), slug)),
    collections,
    collectionTexts: async (slug) => {
      const texts = (await collections()).get(slug)?.texts ?? `collection ${slug}`
      return parseCollectionTexts(await read(`data/${texts}`), texts)
    },
    pageText: async (id) => parsePageText(await read(pageTextPath(id)), pageTextPath(id)),
    textLengths,
    searchText: async (n) => {
      const { search } = await manifest()
      const { path, start, end } = textSpan(search, await textLengths(Math.floor(n / search.size)), n)
      const padded = readFileSync(find(`data/${path}`)).subarray(start, end)
      return parseSearchDocument(JSON.parse(inflateRawSync(unpadText(padded)).toString('utf8')), path)
    },
  }
}

/** A cache that forgets what was put in first. */
function remember<K, V>(cache: Map<K, V>, key: K, most: number, load: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const [oldest] = cache.keys()
  if (cache.size >= most && oldest !== undefined) cache.delete(oldest)
  const value = load()
  cache.set(key, value)
  return value
}
