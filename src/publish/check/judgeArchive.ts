import { join } from 'node:path'
import type { Fault, Warning } from '../faults/fault.ts'
import { checkTogether } from './archive/checkTogether.ts'
import type { ReadEntry } from './archive/readEntry.ts'
import { reviewTogether } from './archive/reviewTogether.ts'
import type { FoundArticle } from './checkArticleFile.ts'
import type { CheckedArticle } from './checkedArticles.ts'
import type { ReadArchive } from './readArchive.ts'
import type { ReadSite } from './site/readSite.ts'

/** What else was read of the folder, to be told and checked together with the articles. */
export type SiteBeside = Pick<ReadSite, 'pages' | 'redirects' | 'judgesArticles' | 'faults' | 'warnings'>

export const NO_SITE: SiteBeside = { pages: [], redirects: [], judgesArticles: true, faults: [], warnings: [] }

/** An archive whose files have been checked by themselves and beside each other. */
export interface JudgedArchive {
  /** Those that stop a build. */
  faults: Fault[]
  /** Those of loose articles, by their slugs. */
  loose: Map<string, Fault[]>
  /** Every article that can be shown, with stand-ins where it is loose and has faults. */
  entries: ReadEntry[]
  /** Those of draft collections, by their slugs; these stop nothing. */
  ofDraftCollections: Map<string, Fault[]>
  warnings: Warning[]
}

/** Checks the articles of an archive beside each other. */
export function judgeArchive(archive: ReadArchive, site: SiteBeside = NO_SITE, publicDir = join(archive.folder, 'static')): JudgedArchive {
  const { articles, companies, collections, held, today } = archive
  const entries = articles.flatMap((found) => (found.article ? [entryOf(found, found.article)] : []))
  const lost = articles.filter(({ article }) => article === null)
  const { faults, loose, ofDraftCollections } = checkTogether(entries, {
    companies,
    faulty: new Set(lost.filter(({ slug, isLoose }) => !isLoose || held.has(slug)).map(({ slug }) => slug)),
    lostDrafts: new Set(lost.filter(({ slug, isLoose }) => isLoose && !held.has(slug)).map(({ slug }) => slug)),
    held,
    publicDir,
    ownPages: site.pages,
    redirects: site.redirects,
    collections,
    today,
  })
  for (const article of articles) {
    if (article.isLoose && article.faults.length > 0) loose.set(article.slug, [...article.faults, ...(loose.get(article.slug) ?? [])])
  }
  return {
    faults: [...site.faults, ...archive.faults, ...articles.flatMap((article) => (article.isLoose ? [] : article.faults)), ...faults],
    loose,
    ofDraftCollections,
    entries,
    warnings: [
      ...site.warnings,
      ...archive.warnings,
      ...articles.flatMap(({ article, standIn }) => (article && !standIn ? article.warnings : [])),
      ...reviewTogether(entries, archive.folder, today),
    ],
  }
}

/** Most articles are those that were judged a moment ago, when the text of another one was a letter shorter. */
const entriesOf = new WeakMap<FoundArticle, ReadEntry>()

function entryOf(found: FoundArticle, { entry }: CheckedArticle): ReadEntry {
  const known = entriesOf.get(found)
  if (known) return known
  const { path, isLoose, standIn, faults } = found
  const isUndated = standIn !== null && 'fields' in standIn && standIn.fields.includes('date')
  const isWithoutParties = faults.some(({ field }) => /^companies(?:\[|$)/.test(field))
  const made = { ...entry, file: path, ...(isLoose && { isLoose, isUndated }), ...(isWithoutParties && { isWithoutParties }) }
  entriesOf.set(found, made)
  return made
}
