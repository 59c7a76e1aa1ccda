import { resolve } from 'node:path'
import { toCard } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { ContentFaults, type Fault, type Warning } from '../faults/fault.ts'
import { checkTogether } from './archive/checkTogether.ts'
import { findLikelyDuplicates } from './archive/findLikelyDuplicates.ts'
import type { ReadEntry } from './archive/readEntry.ts'
import { checkArticle } from './article/checkArticle.ts'
import { pageLinksOf } from './article/pageLinks.ts'
import { referencesOf } from './article/references.ts'
import { reviewArticle } from './article/reviewArticle.ts'
import { readArticleFile, shownFile } from './contentFiles.ts'
import { placeFaults } from './json/placeFaults.ts'
import { listArticles } from './listArticles.ts'
import { readCompanies } from './readCompanies.ts'

interface ReadOptions {
  /** Whether drafts are part of the content. They are checked in any case. */
  drafts: boolean
  /** The day of the check. Nothing of the content depends on it. */
  today?: Day
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir?: string
}

/**
 * Reads and checks a publisher's folder (`companies.json`, `articles/*.json`).
 * @throws ContentFaults with every fault of every file.
 */
export function readContent(folder: string, { drafts, today = dayOfClock(), publicDir = resolve('public') }: ReadOptions): Content {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  const companies = readCompanies(folder, faults)
  const ids = companies && new Set(companies.map(({ id }) => id))
  const entries: ReadEntry[] = []
  const paths = listArticles(folder, faults, warnings)
  for (const path of paths) {
    const entry = readArticle(path, ids, today, faults, warnings)
    if (entry) entries.push(entry)
  }
  const faulty = new Set(paths.map(slugOf))
  for (const { card } of entries) faulty.delete(card.slug)
  faults.push(...checkTogether(entries, { companies, faulty, publicDir }))
  if (faults.length > 0) throw new ContentFaults(faults)
  warnings.push(...findLikelyDuplicates(entries.map((entry) => ({ ...entry, file: shownFile(entry.file) }))))
  const articles = entries.filter(({ draft }) => drafts || !draft).sort(byDateThenSlug)
  return { companies: companies ?? [], articles: articles.map(toEntry), warnings }
}

function dayOfClock(): Day {
  return new Date().toISOString().slice(0, 10)
}

function readArticle(
  path: string,
  companies: ReadonlySet<string> | null,
  today: Day,
  faults: Fault[],
  warnings: Warning[],
): ReadEntry | null {
  const read = readArticleFile(path)
  if (!read.ok) {
    faults.push(...read.faults)
    return null
  }
  const { file, value, json, digest } = read
  faults.push(...placeFaults(file, json, checkArticle(value, companies, today)))
  warnings.push(...reviewArticle(file, value))
  const article = parseArticle(value, slugOf(path))
  return {
    file: path,
    draft: value.draft ?? false,
    references: referencesOf(value),
    pageLinks: pageLinksOf(value),
    card: toCard(article),
    follows: article.follows,
    amounts: article.amounts,
    digest,
    updated: article.updated,
  }
}

function toEntry({ card, follows, amounts, digest, updated }: ReadEntry): ArticleEntry {
  return { card, follows, amounts, digest, updated }
}

function byDateThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return compareText(a.card.date, b.card.date) || compareText(a.card.slug, b.card.slug)
}

function slugOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/), -'.json'.length)
}
