import { createHash } from 'node:crypto'
import type { Archive } from '../../content/archive/archive.ts'
import type { Bitset } from '../../content/archive/bitset.ts'
import type { Facets } from '../../content/archive/facets.ts'
import type { Manifest } from '../../content/archive/manifest.ts'
import type { Parties } from '../../content/archive/parties.ts'
import type { Stories } from '../../content/archive/stories.ts'
import type { Collections } from '../../content/collection/collection.ts'

/** Something small that can be asked of an archive: what, and of which article, day or company. */
export type FactQuestion = readonly [what: keyof typeof ANSWERS, ...of: (string | number | null)[]]

/** What tells one content from another, beside the index itself. */
export interface Digests {
  /** Of the articles, by their slugs, in the order of their numbers. */
  articles: ReadonlyMap<string, string>
  /** Of the blocks of cards, by their numbers. */
  blocks: readonly string[]
  /** Of the pages that the publisher has written, by their ids. */
  pageTexts: ReadonlyMap<string, string>
}

interface Parts extends Digests {
  manifest: Manifest
  facets: Facets
  stories: Stories
  parties: Parties
  collections: Collections
}

/**
 * For each question the answer, or a hash of it. The first are small enough to stay true when the archive grows; the last, whole
 * parts of the index, change with nearly every article.
 */
const ANSWERS = {
  article: ({ articles }: Parts, slug: string) => articles.get(slug),
  block: ({ blocks }: Parts, n: number) => blocks[n],
  pageText: ({ pageTexts }: Parts, id: string) => pageTexts.get(id),
  company: ({ manifest }: Parts, id: string) => manifest.labels.get(id),
  isKnown: ({ manifest }: Parts, id: string) => manifest.labels.has(id),
  jointOf: ({ facets }: Parts, one: string, other: string) => hashOf(numbersOf(facets.joint(one, other))),
  articlesOf: ({ facets }: Parts, id: string) => hashOf(numbersOf(facets.companies.get(id))),
  isInNews: ({ facets }: Parts, id: string) => facets.companies.has(id),
  fewestJoint: ({ manifest }: Parts) => manifest.fewestJoint,
  blockSize: ({ manifest }: Parts) => manifest.blocks.size,
  has: ({ manifest }: Parts, n: number) => manifest.days.has(n),
  dayOf: ({ manifest }: Parts, n: number) => manifest.days.dayOf(n),
  range: ({ manifest }: Parts, from: string | null, to: string | null) => manifest.days.range(from, to),
  before: ({ stories }: Parts, n: number) => stories.before(n),
  after: ({ stories }: Parts, n: number) => stories.after(n),
  isDirect: ({ stories }: Parts, later: number, earlier: number) => stories.isDirect(later, earlier),
  collection: ({ collections }: Parts, slug: string) => hashOf(collections.get(slug) ?? null),
  collectionsOf: ({ collections }: Parts, n: number) => collections.of(n),
  days: ({ manifest }: Parts) => hashOf(manifest.days.encode()),
  companies: ({ manifest }: Parts) => hashOf(manifest.companies),
  kinds: ({ manifest }: Parts) => manifest.kinds,
  statuses: ({ manifest }: Parts) => manifest.statuses,
  firstHand: ({ manifest }: Parts) => manifest.firstHand,
  facets: ({ manifest }: Parts) => manifest.files.facets,
  stories: ({ manifest }: Parts) => manifest.files.stories,
  rolesOf: ({ parties }: Parts, company: string, n: number) => parties.rolesOf(company, n),
  rolesIn: ({ parties }: Parts, company: string) => hashOf([...parties.byRole(company)].map(([role, set]) => [role, numbersOf(set)])),
  apart: ({ parties }: Parts, one: string, other: string) => hashOf(numbersOf(parties.apart(one, other))),
  mentionsOf: ({ parties }: Parts, company: string) => hashOf(numbersOf(parties.mentions(company))),
  parties: ({ manifest }: Parts) => manifest.files.parties,
  amounts: ({ manifest }: Parts) => manifest.files.amounts,
  sizes: ({ manifest }: Parts) => manifest.files.sizes,
  profiles: ({ manifest }: Parts) => manifest.files.profiles,
  collections: ({ manifest }: Parts) => manifest.files.collections,
  search: ({ manifest }: Parts) => manifest.search,
  files: ({ manifest }: Parts) => manifest.files,
} satisfies Record<string, (parts: Parts, ...of: never[]) => unknown>

/**
 * Answers questions of an archive, so that what was made when they had the same answers need not be made again: a page asks some
 * dozen of them (traceArchive.ts), and most have the same answers when another article has come.
 */
export class ArchiveFacts {
  private readonly known = new Map<string, string>()

  private constructor(private readonly parts: Parts) {}

  static async of(archive: Archive, digests: Digests): Promise<ArchiveFacts> {
    const [manifest, facets, stories, parties, collections] = await Promise.all([
      archive.manifest(),
      archive.facets(),
      archive.stories(),
      archive.parties(),
      archive.collections(),
    ])
    return new ArchiveFacts({ ...digests, manifest, facets, stories, parties, collections })
  }

  /** The answer to a question, which stands as JSON. */
  answer(question: string): string {
    const known = this.known.get(question)
    if (known !== undefined) return known
    const [what, ...of] = JSON.parse(question) as FactQuestion
    const ask = ANSWERS[what] as (parts: Parts, ...rest: unknown[]) => unknown
    const answer = JSON.stringify(ask(this.parts, ...of) ?? null)
    this.known.set(question, answer)
    return answer
  }
}

function numbersOf(set: Bitset | null | undefined): number[] | null {
  return set?.take(Number.POSITIVE_INFINITY) ?? null
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)
}
