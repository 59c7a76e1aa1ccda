import { readFileSync, statSync } from 'node:fs'
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
import type { CheckedArticle, CheckedArticleStore } from './checkedArticles.ts'
import { readArticleFile, shownFile } from './contentFiles.ts'
import { placeFaults } from './json/placeFaults.ts'
import { listArticles } from './listArticles.ts'
import { readCompanies } from './readCompanies.ts'
import { type KnownCompanies, knownCompanies } from './values/knownCompanies.ts'

interface ReadOptions {
  /** Whether drafts are part of the content. They are checked in any case. */
  drafts: boolean
  /** The day of the check. Nothing of the content depends on it. */
  today?: Day
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir?: string
  /** What builds before have found of articles. */
  checked?: CheckedArticleStore | undefined
}

/**
 * Reads and checks a publisher's folder (`companies.json`, `articles/*.json`).
 * @throws ContentFaults with every fault of every file.
 */
export function readContent(
  folder: string,
  { drafts, today = dayOfClock(), publicDir = resolve('public'), checked }: ReadOptions,
): Content {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  const companies = readCompanies(folder, faults, warnings)
  const known = companies && knownCompanies(companies)
  const entries: ReadEntry[] = []
  const paths = listArticles(folder, faults, warnings)
  for (const path of paths) {
    const found = checked && findChecked(path, known, today, checked)
    const article = found ?? checkArticleFile(path, known, today, faults, checked)
    if (!article) continue
    entries.push({ ...article.entry, file: path })
    warnings.push(...article.warnings)
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

/** What an earlier build found of an article, if its companies are still known and the clock has not been turned back. */
function findChecked(path: string, companies: KnownCompanies | null, today: Day, checked: CheckedArticleStore): CheckedArticle | null {
  const bytes = readBytes(path)
  const found = bytes && checked.find(slugOf(path), bytes)
  if (!found || found.day > today || !companies) return null
  const { card, amounts } = found.entry
  const named = [...card.companies, ...amounts.flatMap(({ from, to }) => [from, to])]
  return named.every((id) => id === null || companies.has(id)) ? found : null
}

function checkArticleFile(
  path: string,
  companies: KnownCompanies | null,
  today: Day,
  faults: Fault[],
  checked: CheckedArticleStore | undefined,
): CheckedArticle | null {
  const read = readArticleFile(path, companies)
  if (!read.ok) {
    faults.push(...read.faults)
    if (read.partly) {
      const { json, value, broken } = read.partly
      faults.push(...placeFaults(shownFile(path), json, checkArticle(value, { companies, today, broken })))
    }
    return null
  }
  const { file, value, json, bytes, digest, published } = read
  const own = placeFaults(file, json, checkArticle(value, { companies, today }))
  faults.push(...own)
  const { follows, amounts, updated, ...article } = parseArticle(value, slugOf(path))
  const card = toCard({ follows, amounts, updated, ...article })
  const entry = {
    draft: value.draft ?? false,
    references: referencesOf(value),
    pageLinks: pageLinksOf(value),
    card,
    follows,
    amounts,
    digest,
    updated,
  }
  const result = { entry, warnings: reviewArticle(file, value), day: today }
  if (own.length === 0) checked?.keep(slugOf(path), bytes, result, published)
  return result
}

/** `null` where there is no file that can be read, which is told when it is checked. To open a pipe would be to wait. */
function readBytes(path: string): Uint8Array | null {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null
  } catch {
    return null
  }
}

function toEntry({ card, follows, amounts, digest, updated }: ReadEntry): ArticleEntry {
  return { card, follows, amounts, digest, updated }
}

function byDateThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return compareText(a.card.date, b.card.date) || compareText(a.card.slug, b.card.slug)
}

/** The slug of an article's file. */
export function slugOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/), -'.json'.length)
}
