import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lastChange, publishedOn } from '../../content/article/articleDays.ts'
import { toCard } from '../../content/article/card.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { compareText } from '../../content/text/compareText.ts'
import type { Day } from '../../content/text/day.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { ContentFaults, type Fault, type Warning } from '../faults/fault.ts'
import { dayOfClock } from '../site/options.ts'
import { checkTogether } from './archive/checkTogether.ts'
import { findLikelyDuplicates } from './archive/findLikelyDuplicates.ts'
import { namedBefore, type ReadEntry } from './archive/readEntry.ts'
import { checkArticle } from './article/checkArticle.ts'
import { pageLinksOf } from './article/pageLinks.ts'
import { referencesOf } from './article/references.ts'
import { reviewArticle } from './article/reviewArticle.ts'
import type { CheckedArticle, CheckedArticleStore } from './checkedArticles.ts'
import { readArticleFile, shownFile } from './contentFiles.ts'
import { formerNames } from './formerNames.ts'
import { companiesNamed, findHeldBack, isPublished } from './heldBack.ts'
import { placeFaults } from './json/placeFaults.ts'
import { listArticles } from './listArticles.ts'
import { checkPictures, reviewPictures } from './picture/checkPictures.ts'
import { Pictures } from './picture/pictures.ts'
import { publishedArticle } from './picture/publishedArticle.ts'
import { readCompanies } from './readCompanies.ts'
import type { ReadSite } from './site/readSite.ts'
import { type KnownCompanies, knownCompanies } from './values/knownCompanies.ts'

interface ReadOptions {
  /**
   * Whether drafts and articles of days to come are part of the content, with every company of the list. They are checked in any
   * case. Else nothing of them is, nor any company that they alone name.
   */
  drafts: boolean
  /** The day of the check. */
  today?: Day
  /** Where the publisher keeps pages and files of their own, to which articles may link. */
  publicDir?: string
  /** What builds before have found of articles. */
  checked?: CheckedArticleStore | undefined
  /** What else was read of the folder, to be told and checked together with the articles. */
  site?: Pick<ReadSite, 'pages' | 'redirects' | 'judgesArticles' | 'faults' | 'warnings'>
}

/**
 * Reads and checks a publisher's folder (`companies.json`, `articles/*.json`, and the pictures that these name).
 * @throws ContentFaults with every fault of every file.
 */
export function readContent(
  folder: string,
  { drafts, today = dayOfClock(), publicDir = join(folder, 'static'), checked, site = NO_SITE }: ReadOptions,
): Content {
  const faults: Fault[] = [...site.faults]
  // What would be told of articles would be wrong.
  if (!site.judgesArticles) throw new ContentFaults(faults)
  const warnings: Warning[] = [...site.warnings]
  const list = readCompanies(folder, faults, warnings)
  const known = list && knownCompanies(list)
  const entries: ReadEntry[] = []
  const paths = listArticles(folder, faults, warnings)
  const surroundings = { companies: known, pictures: new Pictures(folder), today, checked }
  for (const path of paths) {
    const article = findChecked(path, surroundings) ?? checkArticleFile(path, surroundings, faults)
    if (!article) continue
    entries.push({ ...article.entry, file: path })
    warnings.push(...article.warnings)
  }
  const faulty = new Set(paths.map(slugOf))
  for (const { card } of entries) faulty.delete(card.slug)
  faults.push(...checkTogether(entries, { companies: list, faulty, publicDir, ownPages: site.pages, redirects: site.redirects, today }))
  if (faults.length > 0) throw new ContentFaults(faults)
  warnings.push(...findLikelyDuplicates(entries.map((entry) => ({ ...entry, file: shownFile(entry.file) }))))
  const articles = entries.filter((entry) => drafts || isPublished(entry, today)).sort(byDateThenSlug)
  const named = new Set(articles.flatMap(companiesNamed))
  const companies = (list?.companies ?? []).filter(({ id }) => drafts || named.has(id))
  const ids = new Set(companies.map(({ id }) => id))
  return {
    companies,
    articles: articles.map(toEntry),
    warnings,
    heldBack: findHeldBack(entries, today),
    former: {
      articles: formerNames(articles.map(namedBefore)),
      companies: new Map([...(list?.former ?? [])].filter(([, now]) => ids.has(now))),
    },
  }
}

const NO_SITE = { pages: [], redirects: [], judgesArticles: true, faults: [], warnings: [] }

/** What an article is checked with. */
interface Surroundings {
  /** `null` where their file could not be read. */
  companies: KnownCompanies | null
  pictures: Pictures
  today: Day
  checked: CheckedArticleStore | undefined
}

/**
 * What an earlier build found of an article, if its companies are still known, its pictures are what they were and the clock has
 * not been turned back.
 */
function findChecked(path: string, { companies, pictures, today, checked }: Surroundings): CheckedArticle | null {
  const bytes = checked ? readBytes(path) : null
  const found = bytes && checked?.find(slugOf(path), bytes)
  if (!found || found.day > today || !companies) return null
  if (!companiesNamed(found.entry).every((id) => companies.has(id))) return null
  return found.entry.pictures.every((picture) => pictures.isStill(picture)) ? found : null
}

function checkArticleFile(path: string, surroundings: Surroundings, faults: Fault[]): CheckedArticle | null {
  const { companies, pictures, today, checked } = surroundings
  const read = readArticleFile(path, companies)
  if (!read.ok) {
    faults.push(...read.faults)
    if (read.partly) {
      const { json, value, broken } = read.partly
      faults.push(...placeFaults(shownFile(path), json, checkArticle(value, { companies, today, broken })))
    }
    return null
  }
  const { file, value, json, bytes } = read
  const own = placeFaults(file, json, [...checkArticle(value, { companies, today }), ...checkPictures(value, pictures)])
  faults.push(...own)
  const published = publishedArticle(read, pictures)
  const article = parseArticle(published.value, slugOf(path))
  const entry = {
    draft: value.draft ?? false,
    references: referencesOf(value),
    pageLinks: pageLinksOf(value),
    card: toCard(article),
    slugs: article.slugs,
    follows: article.follows,
    amounts: article.amounts,
    pictures: published.pictures,
    digest: published.digest,
    published: publishedOn(article),
    changed: lastChange(article),
  }
  const result = { entry, warnings: [...reviewArticle(file, value), ...reviewPictures(file, value, pictures)], day: today }
  if (own.length === 0) checked?.keep(slugOf(path), bytes, result, published.text)
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

function toEntry({ card, follows, amounts, pictures, digest, published, changed }: ReadEntry): ArticleEntry {
  return { card, follows, amounts, pictures, digest, published, changed }
}

function byDateThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return compareText(a.card.date, b.card.date) || compareText(a.card.slug, b.card.slug)
}

/** The slug of an article's file. */
export function slugOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/), -'.json'.length)
}
