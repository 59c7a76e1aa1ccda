import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { collectionPath } from '../content/address/paths.ts'
import { parseAmounts } from '../content/archive/amounts.ts'
import type { Archive } from '../content/archive/archive.ts'
import { blockPath } from '../content/archive/blockPath.ts'
import { parseFacets } from '../content/archive/facets.ts'
import type { FindCopy, KeptArticle } from '../content/archive/keptArticle.ts'
import { type Manifest, parseManifest } from '../content/archive/manifest.ts'
import { parseParties } from '../content/archive/parties.ts'
import { parseProfiles } from '../content/archive/profiles.ts'
import { parseSearchDocument } from '../content/archive/searchDocument.ts'
import { parseTextLengths, type TextSpan, textLengthsPath, textSpan } from '../content/archive/searchTexts.ts'
import { parseStories } from '../content/archive/stories.ts'
import { parseCards } from '../content/article/card.ts'
import { parseArticle } from '../content/article/parseArticle.ts'
import { Collections, parseCollections, parseCollectionTexts } from '../content/collection/collection.ts'
import { pageTextPath, parsePageText } from '../content/page/pageText.ts'
import { DataFault } from '../content/text/decode.ts'
import { fetchJson } from './file/fetchJson.ts'
import { fileKey, MANIFEST_PATH } from './file/fileKey.ts'
import { inflateJson } from './file/inflateJson.ts'
import { createRangeReader } from './file/rangeReader.ts'
import { isTransient, LoadError } from './loadError.ts'

/** Articles keep their names when they are corrected, so they are asked for again after a while. */
const ARTICLE_FRESH_MS = 5 * 60_000

/** The manifest has changed while a question was being answered: the answer must start over. */
export class ArchiveChanged extends Error {
  override readonly name = 'ArchiveChanged'
}

/**
 * The archive over the network, kept in the query cache. `base` is the site's base, with a slash at its end.
 * `findCopy` finds what the reader has kept of an article that the site can't give.
 * An archive stays with the manifest that it began with, so that all parts of an answer belong together: make one for
 * each question.
 */
export function createHttpArchive(client: QueryClient, base: string, findCopy: FindCopy = async () => null): Archive {
  const kept = <T>(key: string, load: () => Promise<T>, fresh: number | 'static') =>
    queryOptions({
      queryKey: fileKey(key),
      queryFn: load,
      staleTime: fresh,
      // Where there is no network, asking at once again only keeps the reader waiting for what the page has to say of it.
      retry: (failures, error) => failures < 2 && isTransient(error) && globalThis.navigator?.onLine !== false,
      structuralSharing: false,
    })
  const file = <T>(path: string, parse: (value: unknown) => T, fresh: number | 'static', cache?: RequestCache) =>
    kept(path, async () => parsed(path, parse, await fetchJson(base, path, cache)), fresh)
  const readRange = createRangeReader(base)
  const searchText = ({ path, start, end }: TextSpan) => {
    const load = async () =>
      parsed(path, (value) => parseSearchDocument(value, path), await inflateJson(await readRange(path, start, end), path))
    return kept(`${path}#${start}`, load, 'static')
  }

  const manifestFile = file(MANIFEST_PATH, parseManifest, 'static', 'no-cache')
  let own: Promise<Manifest> | null = null
  const manifest = () => {
    own ??= client.query(manifestFile).catch((error: unknown) => {
      own = null
      return asBroken(error)
    })
    return own
  }

  /**
   * What lies in a file whose name comes from the manifest. Where that is gone, a deploy has probably replaced it: the manifest
   * is fetched again, once, and if it has changed, so has the archive.
   */
  async function loadNamed<T>(nameIn: (manifest: Manifest) => string, load: (manifest: Manifest, path: string) => Promise<T>): Promise<T> {
    const mine = await manifest()
    const name = nameIn(mine)
    try {
      return await load(mine, `data/${name}`)
    } catch (error) {
      if (!(error instanceof LoadError && error.failure === 'missing')) throw error
      const known = client.getQueryData<Manifest>(manifestFile.queryKey)
      const latest = known === mine ? await client.query({ ...manifestFile, staleTime: 0 }).catch(asBroken) : known
      // Only an address can name what there is not; what the site itself names has not been uploaded, or not yet.
      if (latest && isNamed(latest, nameIn, name)) asBroken(error)
      throw new ArchiveChanged()
    }
  }

  const named = <T>(nameIn: (manifest: Manifest) => string, parse: (value: unknown, manifest: Manifest) => T) =>
    loadNamed(nameIn, (mine, path) => client.query(file(path, (value) => parse(value, mine), 'static')))
  const textLengths = (shard: number) =>
    named(
      ({ search }) => textLengthsPath(search, shard),
      (value, { search, days }) => parseTextLengths(value, search, shard, days.total),
    )

  const collections = async () => {
    const { files } = await manifest()
    return files.collections === null ? NO_COLLECTIONS : named(nameOfCollections, parseCollections)
  }

  return {
    manifest,
    facets: () =>
      named(
        ({ files }) => files.facets,
        (value, { days }) => parseFacets(value, days.total),
      ),
    stories: () => named(({ files }) => files.stories, parseStories),
    parties: () =>
      named(
        ({ files }) => files.parties,
        (value, { days }) => parseParties(value, days.total),
      ),
    amounts: () =>
      named(
        ({ files }) => files.amounts,
        (value, { days }) => parseAmounts(value, days),
      ),
    sizes: () =>
      named(
        ({ files }) => files.sizes,
        (value, { days }) => parseAmounts(value, days),
      ),
    profiles: () => named(({ files }) => files.profiles, parseProfiles),
    block: (n) =>
      named(
        ({ blocks }) => blockPath(blocks, n),
        (value) => parseCards(value, `block ${n}`),
      ),
    article: async (slug) => {
      try {
        return await client.query(file(`articles/${slug}.json`, (value) => parseArticle(value, slug), ARTICLE_FRESH_MS))
      } catch (error) {
        if (!(error instanceof LoadError)) throw error
        const copy = await findCopy(slug).catch(() => null)
        const isMissing = error.failure === 'missing'
        // An article that has another address by now is there.
        if (!copy || (isMissing && (await manifest().catch(() => null))?.former.articles.has(slug))) throw error
        const kept: KeptArticle = { ...copy.article, kept: { because: isMissing ? 'dropped' : 'away', labels: copy.labels } }
        return kept
      }
    },
    collections,
    collectionTexts: async (slug) => {
      const texts = (await collections()).get(slug)?.texts
      if (texts === undefined) throw new LoadError('missing', collectionPath(slug).slice(1))
      // Its name stands in the list of all, whose own name the manifest has.
      return loadNamed(nameOfCollections, () =>
        client.query(file(`data/${texts}`, (value) => parseCollectionTexts(value, texts), 'static')),
      )
    },
    pageText: (id) => client.query(file(pageTextPath(id), (value) => parsePageText(value, pageTextPath(id)), ARTICLE_FRESH_MS)),
    textLengths,
    searchText: async (n) => {
      const lengths = await textLengths(Math.floor(n / (await manifest()).search.size))
      const spanIn = ({ search }: Manifest) => textSpan(search, lengths, n)
      return loadNamed(
        (mine) => spanIn(mine).path,
        (mine, path) => client.query(searchText({ ...spanIn(mine), path })),
      )
    },
  }
}

const NO_COLLECTIONS = new Collections([])

function nameOfCollections({ files }: Manifest): string {
  return files.collections ?? ''
}

/** A file of the index that is not there is a fault of the site, and no page that does not exist. */
function asBroken(error: unknown): never {
  throw error instanceof LoadError && error.failure === 'missing' ? new LoadError('server', error.path, { cause: error }) : error
}

/** Whether a manifest still gives a file this name; a block that it does not have at all has no name. */
function isNamed(manifest: Manifest, nameIn: (manifest: Manifest) => string, name: string): boolean {
  try {
    return nameIn(manifest) === name
  } catch (error) {
    if (error instanceof DataFault) return false
    throw error
  }
}

function parsed<T>(path: string, parse: (value: unknown) => T, value: unknown): T {
  try {
    return parse(value)
  } catch (cause) {
    if (cause instanceof DataFault) throw new LoadError('unexpected', path, { cause })
    throw cause
  }
}
