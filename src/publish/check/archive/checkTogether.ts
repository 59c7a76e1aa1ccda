import type { Day } from '../../../content/text/day.ts'
import { groupBy } from '../../../content/text/groupBy.ts'
import type { Fault } from '../../faults/fault.ts'
import { checkReference } from '../article/references.ts'
import { readArticleFile, shownFile } from '../contentFiles.ts'
import { FORMER_WANTED, findFormerFaults, formerNames } from '../formerNames.ts'
import { placeFaults } from '../json/placeFaults.ts'
import type { ReadCompanies } from '../readCompanies.ts'
import type { OwnPageFile } from '../site/ownPageFile.ts'
import type { ReadRedirect } from '../site/readRedirects.ts'
import { checkPageLinks } from './checkPageLinks.ts'
import { findExcess } from './findExcess.ts'
import { findFollowsCycles } from './findFollowsCycles.ts'
import { type EntryFault, namedBefore, type ReadEntry } from './readEntry.ts'

interface Surroundings {
  /** `null` where their file could not be read. */
  companies: ReadCompanies | null
  /** The slugs of files that could not be read: what points to them may be right. */
  faulty: ReadonlySet<string>
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir: string
  /** The pages that the publisher has written, which may link to others. */
  ownPages: readonly OwnPageFile[]
  redirects: readonly ReadRedirect[]
  today: Day
}

/** Finds what is wrong between articles that are right by themselves: references, cycles, sums, links to pages. */
export function checkTogether(
  entries: readonly ReadEntry[],
  { companies, faulty, publicDir, ownPages, redirects, today }: Surroundings,
): Fault[] {
  // What can't be read may be what a page would be about.
  const links = companies && faulty.size === 0 ? checkPageLinks(entries, ownPages, redirects, { companies, publicDir, today }) : null
  return [
    ...placeByFile(checkSlugs(entries, faulty)),
    ...placeByFile(checkReferences(entries, faulty, today)),
    ...placeByFile(checkFollowsCycles(entries)),
    ...placeByFile(checkSums(entries)),
    ...(links ? [...placeByFile(links.inArticles), ...links.inPages] : []),
  ]
}

function checkReferences(entries: readonly ReadEntry[], faulty: ReadonlySet<string>, today: Day): EntryFault[] {
  const former = formerNames(entries.map(namedBefore))
  const targets = new Map(entries.map(({ card, published, draft }) => [card.slug, { date: card.date, out: published, draft }]))
  return entries.flatMap((entry) => {
    const from = { slug: entry.card.slug, date: entry.card.date, out: entry.published, draft: entry.draft }
    return entry.references.flatMap((reference) => {
      const words = faulty.has(reference.slug) ? null : checkReference(reference, from, targets, former, today)
      return words ? [{ entry, path: reference.path, ...words }] : []
    })
  })
}

function checkSlugs(entries: readonly ReadEntry[], faulty: ReadonlySet<string>): EntryFault[] {
  return findFormerFaults(entries.map(namedBefore), faulty).flatMap(({ place: [owner, i], found }) => {
    const entry = entries[owner]
    return entry ? [{ entry, path: ['slugs', i], found, wanted: FORMER_WANTED, example: '' }] : []
  })
}

/** A story can't come before its own beginning. */
function checkFollowsCycles(entries: readonly ReadEntry[]): EntryFault[] {
  const cycles = findFollowsCycles(entries.map(({ card, follows }) => ({ slug: card.slug, follows })))
  return cycles.flatMap((cycle) => {
    const entry = entries.find(({ card }) => card.slug === cycle[0])
    if (!entry || cycle.length < 3) return []
    const path = ['follows', entry.follows.indexOf(cycle[1] ?? '')]
    const found = `a circle: ${cycle.join(' follows ')}`
    return [{ entry, path, found, wanted: 'a story that begins somewhere, each article following earlier ones', example: '' }]
  })
}

function checkSums(entries: readonly ReadEntry[]): EntryFault[] {
  return findExcess(entries).flatMap(({ article, amount, currency }) => {
    const entry = entries[article]
    if (!entry) return []
    const found = `a sum with which all amounts in ${currency} come to more than ${Number.MAX_SAFE_INTEGER.toLocaleString('en')}`
    return [{ entry, path: ['amounts', amount, 'value'], found, wanted: 'sums that can be added up', example: '1000000000' }]
  })
}

/** Reads the files again for the places: only those with faults, so that no text has to be kept. */
function placeByFile(faults: readonly EntryFault[]): Fault[] {
  return [...groupBy(faults, ({ entry }) => entry.file)].flatMap(([path, inFile]) => {
    const read = readArticleFile(path)
    return placeFaults(shownFile(path), read.ok ? read.json : null, inFile)
  })
}
