import type { Day } from '../../../content/text/day.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import type { Fault } from '../../faults/fault.ts'
import { checkReference, type ReferenceTarget } from '../article/references.ts'
import { placeFaults, type UnplacedFault } from '../json/placeFaults.ts'
import { articlesOf, linkedArticlesOf } from './collectionTexts.ts'
import type { FoundCollection } from './readCollections.ts'

/** What is wrong with a collection beside the articles. */
export interface CollectionFault extends UnplacedFault {
  collection: FoundCollection
  /** The slug of the article that it is about, where it is about one. */
  about?: string
}

/** What references to articles are judged by. */
export interface KnownArticles {
  targets: ReadonlyMap<string, ReferenceTarget>
  former: ReadonlyMap<string, string>
  /** Of files that could not be read, in whose place anything may stand. */
  faulty: ReadonlySet<string>
  today: Day
}

/** Articles that collections name, or link to, and that are none, or are not published. */
export function checkNamedArticles(
  collections: readonly FoundCollection[],
  { targets, former, faulty, today }: KnownArticles,
): CollectionFault[] {
  return collections.flatMap((collection) => {
    const from = { slug: '', date: today, out: today, draft: collection.isDraft }
    return [...articlesOf(collection.stated), ...linkedArticlesOf(collection.stated)].flatMap(({ path, slug }) => {
      const words = faulty.has(slug) ? null : checkReference({ path, slug, must: 'exist' }, from, targets, former, today)
      return words ? [{ collection, path, about: slug, ...words }] : []
    })
  })
}

/** What is wrong with collections, by what it stops. */
interface JudgedCollections {
  faults: Fault[]
  /** Of drafts, by their slugs; these stop nothing. */
  ofDrafts: Map<string, Fault[]>
  /** By the slug of an article under somebody's hands, which brings them about. */
  ofHeld: Map<string, Fault[]>
}

/** Sorts what was found of collections by themselves and beside the articles. */
export function judgeCollections(
  collections: readonly FoundCollection[],
  beside: readonly CollectionFault[],
  held: ReadonlyMap<string, unknown>,
): JudgedCollections {
  const place = (faults: readonly CollectionFault[]) =>
    [...groupBy(faults, ({ collection }) => collection)].flatMap(([{ file, json }, own]) => placeFaults(file, json, own))
  const byArticle = groupBy(beside, ({ about }) => (about !== undefined && held.has(about) ? about : null))
  const others = byArticle.get(null) ?? []
  const ofDrafts = collections.flatMap((collection) => {
    if (!collection.isDraft) return []
    const faults = [...collection.faults, ...place(others.filter((fault) => fault.collection === collection))]
    return faults.length > 0 ? [[collection.slug, faults] as const] : []
  })
  return {
    faults: [
      ...collections.flatMap(({ isDraft, faults }) => (isDraft ? [] : faults)),
      ...place(others.filter(({ collection }) => !collection.isDraft)),
    ],
    ofDrafts: new Map(ofDrafts),
    ofHeld: new Map([...byArticle].flatMap(([slug, faults]) => (slug === null ? [] : [[slug, place(faults)] as const]))),
  }
}
