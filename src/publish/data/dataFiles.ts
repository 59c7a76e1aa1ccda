import { createHash } from 'node:crypto'
import { encodeAmounts } from '../../content/archive/amounts.ts'
import { DayTable } from '../../content/archive/dayTable.ts'
import { encodeFacets } from '../../content/archive/facets.ts'
import { encodeManifest, type FewestJoint } from '../../content/archive/manifest.ts'
import { encodeParties } from '../../content/archive/parties.ts'
import { encodeProfiles } from '../../content/archive/profiles.ts'
import type { SearchManifest } from '../../content/archive/searchManifest.ts'
import { encodeStories, type StoryLink } from '../../content/archive/stories.ts'
import type { Kind, Status } from '../../content/article/article.ts'
import type { Card } from '../../content/article/card.ts'
import { countsByKind } from '../../content/article/countsByKind.ts'
import { countsByStatus } from '../../content/article/statuses.ts'
import type { Collection, CollectionTexts } from '../../content/collection/collection.ts'
import { append } from '../../content/text/append.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { statedRows } from './statedRows.ts'

/** Cards in one file. Small, since a filtered list picks its rows from many blocks. */
const BLOCK_SIZE = 16
/** Blocks under one hash; see BlockNames in content/archive/blockPath.ts. */
const SEGMENT = 64

/**
 * Writes the static index, file by file: `write` gets paths relative to the site's root. The manifest comes last, so
 * that it never names a file that is not there yet; the full-text index that it names (publish/search/writeSearchIndex.ts) is made
 * beside it. Returns what tells one content of each block from another.
 */
export function writeDataFiles(
  { articles, companies, collections, former }: Content,
  search: SearchManifest,
  fewestJoint: FewestJoint,
  write: (path: string, text: string) => void,
): string[] {
  const hashed = (name: string, value: object): string => {
    const text = JSON.stringify(value)
    const path = `${name}.${hash(text)}.json`
    write(`data/${path}`, text)
    return path
  }
  const byCompany = new Map<string, number[]>()
  const byKind = new Map<Kind, number[]>()
  const byStatus = new Map<Status, number[]>()
  const firstHand: number[] = []
  articles.forEach(({ card, isFirstHand }, number) => {
    for (const id of card.companies) append(byCompany, id, number)
    append(byKind, card.kind, number)
    append(byStatus, card.status, number)
    if (isFirstHand) firstHand.push(number)
  })
  const counted = companies
    .map((company) => ({ ...company, count: byCompany.get(company.id)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
  const lists = { companies: sortedByKey(byCompany), kinds: sortedByKey(byKind), statuses: sortedByKey(byStatus), firstHand }
  const links = linksOf(articles)
  const stated = statedRows(articles, links)
  const files = {
    facets: hashed('facets', encodeFacets(lists)),
    stories: hashed('stories', encodeStories(links)),
    parties: hashed('parties', encodeParties(articles)),
    amounts: hashed('amounts', encodeAmounts(stated.amounts)),
    sizes: hashed('sizes', encodeAmounts(stated.sizes)),
    profiles: hashed('profiles', encodeProfiles(companies)),
    collections: collections.length === 0 ? null : hashed('collections', listCollections(articles, collections, hashed)),
  }
  const blocks = writeBlocks(articles, write)
  const manifest = encodeManifest({
    days: DayTable.of(articles.map(({ card }) => card.date)),
    companies: counted,
    kinds: countsByKind((kind) => byKind.get(kind)?.length ?? 0),
    statuses: countsByStatus((status) => byStatus.get(status)?.length ?? 0),
    firstHand: firstHand.length,
    fewestJoint,
    files,
    blocks: { size: BLOCK_SIZE, segment: SEGMENT, hashes: blocks.segments },
    search,
    former,
  })
  write('data/manifest.json', JSON.stringify(manifest))
  return blocks.digests
}

/** The hashes of segments, and those of each block in them. */
function writeBlocks(
  articles: readonly ArticleEntry[],
  write: (path: string, text: string) => void,
): { segments: string[]; digests: string[] } {
  const segments: string[] = []
  const digests: string[] = []
  const cardsInSegment = BLOCK_SIZE * SEGMENT
  for (let start = 0; start < articles.length; start += cardsInSegment) {
    const cards = articles.slice(start, start + cardsInSegment).map(({ card }) => card)
    const texts = chunks(cards, BLOCK_SIZE).map((block) => JSON.stringify(block))
    const segmentHash = hash(texts.join('\n'))
    segments.push(segmentHash)
    digests.push(...texts.map(hash))
    for (const [i, text] of texts.entries()) write(`data/blocks/${start / BLOCK_SIZE + i}.${segmentHash}.json`, text)
  }
  return { segments, digests }
}

/** Every collection with the numbers of its articles, and with the name of a file of its own for its texts. */
function listCollections(
  articles: readonly ArticleEntry[],
  collections: Content['collections'],
  hashed: (name: string, value: object) => string,
): Collection[] {
  const numbers = new Map(articles.map(({ card }, number) => [card.slug, number]))
  return collections.map(({ slug, title, summary, updated, introduction, articles: own }) => {
    const there = own.flatMap((entry) => {
      const number = numbers.get(entry.slug)
      return number === undefined ? [] : [{ number, note: entry.note }]
    })
    const texts = { introduction, notes: there.map(({ note }) => note) } satisfies Record<keyof CollectionTexts, unknown>
    return { slug, title, summary, updated, articles: there.map(({ number }) => number), texts: hashed('collection', texts) }
  })
}

/** Every `follows` of the archive, by the number of the later article. */
function linksOf(articles: readonly ArticleEntry[]): StoryLink[] {
  const numbers = new Map(articles.map(({ card }, number) => [card.slug, number]))
  return articles.flatMap(({ follows }, later) =>
    follows.flatMap((slug) => {
      const earlier = numbers.get(slug)
      return earlier === undefined ? [] : [{ earlier, later }]
    }),
  )
}

/** Enough of a SHA-256 to tell files apart: 40 bits. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

function chunks(cards: readonly Card[], size: number): Card[][] {
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, i) => cards.slice(i * size, (i + 1) * size))
}

function sortedByKey<K extends string, V>(map: ReadonlyMap<K, V>): Map<K, V> {
  return new Map([...map].sort(([a], [b]) => compareText(a, b)))
}
