import type { Day } from '../../../content/text/day.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import type { Fault } from '../../faults/fault.ts'
import { checkReference, type ReferenceTarget } from '../article/references.ts'
import { checkNamedArticles, judgeCollections, type KnownArticles } from '../collection/judgeCollections.ts'
import type { FoundCollection } from '../collection/readCollections.ts'
import { readArticleFile, shownFile } from '../contentFiles.ts'
import { FORMER_WANTED, findFormerFaults, formerNames } from '../formerNames.ts'
import { placeFaults } from '../json/placeFaults.ts'
import type { ReadCompanies } from '../readCompanies.ts'
import type { OwnPageFile } from '../site/ownPageFile.ts'
import type { ReadRedirect } from '../site/readRedirects.ts'
import { slugOf } from '../slugOf.ts'
import { checkCommonParties } from './checkCommonParties.ts'
import { checkFollowsCycles } from './checkFollowsCycles.ts'
import { checkPageLinks } from './checkPageLinks.ts'
import { checkParts } from './checkParts.ts'
import { findExcess } from './findExcess.ts'
import { type EntryFault, namedBefore, type ReadEntry } from './readEntry.ts'

interface Surroundings {
  /** `null` where their file could not be read. */
  companies: ReadCompanies | null
  /** The slugs of files that could not be read: what points to them may be right. */
  faulty: ReadonlySet<string>
  /** Those of drafts of which not even a stand-in can be had. */
  lostDrafts: ReadonlySet<string>
  /** The bytes that somebody has under their hands, by the slugs of the articles. */
  held: ReadonlyMap<string, Uint8Array>
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir: string
  /** The pages that the publisher has written, which may link to others. */
  ownPages: readonly OwnPageFile[]
  redirects: readonly ReadRedirect[]
  collections: readonly FoundCollection[]
  today: Day
}

/** What is wrong between articles. */
export interface TogetherFaults {
  /** Of articles that are published or wait, and of other files. */
  faults: Fault[]
  /** Of loose articles, by their slugs; these stop nothing. */
  loose: Map<string, Fault[]>
  /** Of draft collections, by their slugs; these stop nothing either. */
  ofDraftCollections: Map<string, Fault[]>
}

/**
 * Finds what is wrong between articles that are right by themselves: references, cycles, sums, links to pages. What is wrong between
 * a loose article and others belongs to the loose one, but for references to drafts, which no article that is published may have.
 */
export function checkTogether(entries: readonly ReadEntry[], surroundings: Surroundings): TogetherFaults {
  const { companies, faulty, lostDrafts, held, publicDir, ownPages, redirects, collections, today } = surroundings
  // What can't be read may be what a page would be about.
  const links =
    companies && faulty.size === 0 ? checkPageLinks(entries, ownPages, redirects, collections, { companies, publicDir, today }) : null
  const linkFaults = (links?.inArticles ?? []).filter(({ entry }) => !entry.draft || lostDrafts.size === 0)
  const known = { former: formerNames(entries.map(namedBefore)), targets: referenceTargets(entries, lostDrafts), faulty, today }
  const found = [
    ...checkSlugs(entries, faulty),
    ...checkReferences(entries, known),
    ...checkFollowsCycles(entries),
    ...checkParts(entries),
    ...checkSums(entries),
    // A page may be missing for what is under somebody's hands alone.
    ...linkFaults.map((fault) => (held.size > 0 && !fault.entry.isLoose ? { ...fault, about: [...held.keys()][0] ?? '' } : fault)),
  ]
  const belongs = ({ entry, about }: EntryFault) => {
    if (entry.isLoose) return entry.card.slug
    return about !== undefined && held.has(about) ? about : null
  }
  const loose = [...groupBy(found, belongs)].flatMap(([slug, faults]) =>
    slug === null ? [] : [[slug, placeByFile(faults, held)] as const],
  )
  const ofCollections = judgeCollections(
    collections,
    [...checkNamedArticles(collections, known), ...(lostDrafts.size === 0 ? (links?.inCollections ?? []) : [])],
    held,
  )
  for (const [slug, faults] of ofCollections.ofHeld) loose.push([slug, faults])
  return {
    faults: [
      ...placeByFile(
        found.filter((fault) => belongs(fault) === null),
        held,
      ),
      ...(held.size > 0 ? [] : (links?.inPages ?? [])),
      ...ofCollections.faults,
    ],
    loose: new Map([...groupBy(loose, ([slug]) => slug)].map(([slug, own]) => [slug, own.flatMap(([, faults]) => faults)])),
    ofDraftCollections: ofCollections.ofDrafts,
  }
}

/** What references to articles are judged by. */
function referenceTargets(entries: readonly ReadEntry[], lostDrafts: ReadonlySet<string>): Map<string, ReferenceTarget> {
  const targets = entries.map(({ card, published, draft, isUndated }): [string, ReferenceTarget] => [
    card.slug,
    isUndated ? { ...NO_DAY, draft } : { date: card.date, out: published, draft },
  ])
  return new Map([...targets, ...[...lostDrafts].map((slug): [string, ReferenceTarget] => [slug, { ...NO_DAY, draft: true }])])
}

function checkReferences(entries: readonly ReadEntry[], { former, targets, faulty, today }: KnownArticles): EntryFault[] {
  const bySlug = new Map(entries.map((entry) => [entry.card.slug, entry]))
  return entries.flatMap((entry) => {
    const from = { slug: entry.card.slug, date: entry.isUndated ? LAST_OF_ALL : entry.card.date, out: entry.published, draft: entry.draft }
    return entry.references.flatMap((reference) => {
      if (faulty.has(reference.slug)) return []
      return [
        checkReference(reference, from, targets, former, today),
        checkCommonParties(reference, entry, bySlug.get(reference.slug)),
      ].flatMap((words) => (words ? [{ entry, path: reference.path, about: reference.slug, ...words }] : []))
    })
  })
}

/** Days that are not known, and so are neither too late nor too early. */
const NO_DAY = { date: '', out: '' }
const LAST_OF_ALL = '9999-12-31'

/** A loose article takes no name away from others: it is the one that wants another. */
function checkSlugs(entries: readonly ReadEntry[], faulty: ReadonlySet<string>): EntryFault[] {
  if (!entries.some(({ slugs }) => slugs.length > 0)) return []
  const firm = entries.filter(({ isLoose }) => !isLoose)
  const ordered = [...firm, ...entries.filter(({ isLoose }) => isLoose)]
  const inFirm = findFormerFaults(firm.map(namedBefore), faulty).map(({ place, found }) => ({ entry: firm[place[0]], i: place[1], found }))
  const inLoose = findFormerFaults(ordered.map(namedBefore), faulty)
    .filter(({ place: [owner] }) => owner >= firm.length)
    .map(({ place: [owner, i], found }) => ({ entry: ordered[owner], i, found }))
  const former = firm.length < entries.length ? formerNames(firm.map(namedBefore)) : new Map<string, string>()
  const taken = ordered.slice(firm.length).flatMap((entry) => {
    const owner = former.get(entry.card.slug)
    const found = `the name "${entry.card.slug}", which "${owner}" had before and whose address leads there`
    return owner === undefined ? [] : [{ entry, path: [], found, wanted: FORMER_WANTED, example: '' }]
  })
  return [
    ...[...inFirm, ...inLoose].flatMap(({ entry, i, found }) =>
      entry ? [{ entry, path: ['slugs', i], found, wanted: FORMER_WANTED, example: '' }] : [],
    ),
    ...taken,
  ]
}

function checkSums(read: readonly ReadEntry[]): EntryFault[] {
  // So that no sum of a loose one makes another too large.
  const entries = !read.some(({ isLoose }) => isLoose)
    ? read
    : [...read.filter(({ isLoose }) => !isLoose), ...read.filter(({ isLoose }) => isLoose)]
  return findExcess(entries).flatMap(({ article, amount, currency }) => {
    const entry = entries[article]
    if (!entry) return []
    const found = `a sum with which all amounts in ${currency} come to more than ${Number.MAX_SAFE_INTEGER.toLocaleString('en')}`
    return [{ entry, path: ['amounts', amount, 'value'], found, wanted: 'sums that can be added up', example: '1000000000' }]
  })
}

/** Reads the files again for the places: only those with faults, so that no text has to be kept. */
function placeByFile(faults: readonly EntryFault[], held: ReadonlyMap<string, Uint8Array>): Fault[] {
  return [...groupBy(faults, ({ entry }) => entry.file)].flatMap(([path, inFile]) => {
    const read = readArticleFile(path, null, held.get(slugOf(path)) ?? null)
    return placeFaults(shownFile(path), read.ok ? read.json : (read.partly?.json ?? null), inFile)
  })
}
