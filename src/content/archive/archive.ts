import type { Article } from '../article/article.ts'
import type { Card } from '../article/card.ts'
import type { Collections, CollectionTexts } from '../collection/collection.ts'
import type { PageText } from '../page/pageText.ts'
import type { LedgerRow } from './amounts.ts'
import type { Facets } from './facets.ts'
import type { Manifest } from './manifest.ts'
import type { Parties } from './parties.ts'
import type { Profiles } from './profiles.ts'
import type { SearchDocument } from './searchDocument.ts'
import type { Stories } from './stories.ts'

/**
 * Everything that was published, part by part. It has two implementations: the browser reads over the network
 * (data/httpArchive.ts), the build from the files that it has just written (publish/data/fileArchive.ts). Screens can't tell
 * which, so a page that was prerendered and a page that was navigated to show the same.
 *
 * Every method throws a LoadError when its part can't be loaded, and answers from memory when it was loaded before.
 */
export interface Archive {
  manifest(): Promise<Manifest>
  facets(): Promise<Facets>
  stories(): Promise<Stories>
  /** What companies do in the articles that name them. */
  parties(): Promise<Parties>
  /** Every disclosed sum, and every size, in the order of their articles. */
  amounts(): Promise<readonly LedgerRow[]>
  sizes(): Promise<readonly LedgerRow[]>
  /** What is stated of companies beside their names. */
  profiles(): Promise<Profiles>
  /** The cards of block `n`, as the manifest counts blocks. */
  block(n: number): Promise<readonly Card[]>
  article(slug: string): Promise<Article>
  /** All collections; none where the site has none. */
  collections(): Promise<Collections>
  /** The introduction and the notes of one. */
  collectionTexts(slug: string): Promise<CollectionTexts>
  /** A page that the publisher has written, by its id. */
  pageText(id: string): Promise<PageText>
  /** How long the texts of a shard of the full-text index are: without them none can be had, so they are better asked early. */
  textLengths(shard: number): Promise<readonly number[]>
  /** What a search result shows of article `n`. */
  searchText(n: number): Promise<SearchDocument>
}

/** Loads the cards of some articles, in the order of `numbers`. Their blocks are fetched side by side. */
export async function loadCards(archive: Archive, numbers: readonly number[]): Promise<Card[]> {
  const { blocks } = await archive.manifest()
  const needed = [...new Set(numbers.map((n) => Math.floor(n / blocks.size)))]
  const loaded = new Map(await Promise.all(needed.map(async (block) => [block, await archive.block(block)] as const)))
  return numbers.flatMap((n) => loaded.get(Math.floor(n / blocks.size))?.[n % blocks.size] ?? [])
}

/** The number of an article, found by its day; `null` when the archive has no such article. */
export async function findNumber(archive: Archive, article: Pick<Article, 'slug' | 'date'>): Promise<number | null> {
  const { days } = await archive.manifest()
  const { start, end } = days.range(article.date, article.date)
  const numbers = Array.from({ length: end - start }, (_, i) => start + i)
  const cards = await loadCards(archive, numbers)
  const index = cards.findIndex((card) => card.slug === article.slug)
  return index < 0 ? null : start + index
}
