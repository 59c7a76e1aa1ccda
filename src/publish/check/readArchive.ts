import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { Fault, Warning } from '../faults/fault.ts'
import { checkArticleFile, type FoundArticle } from './checkArticleFile.ts'
import type { CheckedArticleStore } from './checkedArticles.ts'
import { type FoundCollection, readCollections } from './collection/readCollections.ts'
import { ARTICLES, listJsonFiles } from './listJsonFiles.ts'
import { Pictures } from './picture/pictures.ts'
import { type ReadCompanies, readCompanies } from './readCompanies.ts'
import { slugOf } from './slugOf.ts'
import { type KnownCompanies, knownCompanies } from './values/knownCompanies.ts'

/** The files of a publisher's folder, each read and checked by itself. */
export interface ReadArchive {
  folder: string
  today: Day
  /** `null` where their file could not be read. */
  companies: ReadCompanies | null
  known: KnownCompanies | null
  pictures: Pictures
  /** In the order of their names. */
  articles: FoundArticle[]
  /** In the order of their names. */
  collections: FoundCollection[]
  /** The bytes that somebody has under their hands, which count in place of files, by the slugs of the articles. */
  held: ReadonlyMap<string, Uint8Array>
  /** Of files that are no articles, and of names. */
  faults: Fault[]
  warnings: Warning[]
}

interface ReadOptions {
  today: Day
  /** What was found of articles before. */
  checked?: CheckedArticleStore | undefined
  held?: ReadonlyMap<string, Uint8Array>
}

/** Reads and checks each file of a publisher's folder by itself: `companies.json`, `articles/*.json` with the pictures that these name, and `collections/*.json`. */
export function readArchive(folder: string, { today, checked, held = new Map() }: ReadOptions): ReadArchive {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  const companies = readCompanies(folder, faults, warnings)
  const known = companies && knownCompanies(companies)
  const pictures = new Pictures(folder)
  const surroundings = { companies: known, pictures, today, checked }
  const paths = listJsonFiles(folder, ARTICLES, faults, warnings)
  const there = new Set(paths.map(slugOf))
  const added = [...held.keys()].filter((slug) => !there.has(slug)).map((slug) => pathOf(folder, slug))
  const articles = [...paths, ...added].map((path) => checkArticleFile(path, surroundings, held.get(slugOf(path)) ?? null))
  const collections = readCollections(folder, today, faults, warnings)
  return { folder, today, companies, known, pictures, articles, collections, held, faults, warnings }
}

/** The same archive after a text was taken under hands or let go: of the disk, only the file of this article is read again. */
export function rereadArticle(
  before: ReadArchive,
  slug: string,
  held: ReadonlyMap<string, Uint8Array>,
  checked?: CheckedArticleStore,
): ReadArchive {
  const { folder, known, pictures, today } = before
  const path = pathOf(folder, slug)
  const bytes = held.get(slug) ?? null
  // Let go, and never written.
  const isGone = bytes === null && !existsSync(path)
  const found = isGone ? null : checkArticleFile(path, { companies: known, pictures, today, checked }, bytes)
  const place = before.articles.findIndex((article) => article.slug === slug)
  if (found && place >= 0) return { ...before, held, articles: before.articles.with(place, found) }
  const others = before.articles.filter((article) => article.slug !== slug)
  return { ...before, held, articles: found ? [...others, found].sort((a, b) => compareText(a.path, b.path)) : others }
}

/** Where the file of an article lies. */
function pathOf(folder: string, slug: string): string {
  return join(folder, 'articles', `${slug}.json`)
}
