import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toCard } from '../../content/article/card.ts'
import { type Company, hueOf } from '../../content/article/company.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import type { Day } from '../../content/text/day.ts'
import type { ArticleEntry, Content } from '../content.ts'
import { codeOf } from '../faults/errorCode.ts'
import { ContentFaults, type Fault, type Warning } from '../faults/fault.ts'
import { checkArticle, pageLinksOf, referencesOf, reviewArticle } from './checkArticle.ts'
import { checkTogether, type ReadEntry } from './checkTogether.ts'
import { readArticleFile, readCompaniesFile, shownFile } from './contentFiles.ts'
import { findLikelyDuplicates } from './likelyDuplicates.ts'
import { quoteValue } from './parseFile.ts'

const CLEAN_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Longer ones would not fit into the names of the files that are made of them. */
const LONGEST_SLUG = 200

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
  checkTogether(entries, { companies, faulty, publicDir }, faults)
  if (faults.length > 0) throw new ContentFaults(faults)
  warnings.push(...findLikelyDuplicates(entries.map((entry) => ({ ...entry, file: shownFile(entry.file) }))))
  const articles = entries.filter(({ draft }) => drafts || !draft).sort(byDateThenSlug)
  return { companies: companies ?? [], articles: articles.map(toEntry), warnings }
}

function dayOfClock(): Day {
  return new Date().toISOString().slice(0, 10)
}

/** The files of `articles/`, with faults for names that can't be addresses. */
function listArticles(folder: string, faults: Fault[], warnings: Warning[]): string[] {
  const articles = join(folder, 'articles')
  const names = namesIn(articles, faults)
  const lower = new Map<string, string>()
  const paths: string[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    const file = shownFile(join(articles, name))
    if (!name.endsWith('.json')) {
      warnings.push({ file, text: 'is not a .json file and was passed over' })
      continue
    }
    const slug = name.slice(0, -'.json'.length)
    const twin = lower.get(slug.toLowerCase())
    const at = { file, line: 1, column: 1, field: '', example: 'openai-microsoft-reaffirm-strategic-partnership.json' }
    if (twin !== undefined)
      faults.push({ ...at, found: `a slug that differs from ${twin} only by case`, wanted: 'slugs that differ in more than case' })
    else if (!CLEAN_SLUG.test(slug))
      faults.push({
        ...at,
        found: `the file name ${quoteValue(name)}`,
        wanted: 'a slug of lower-case letters, digits and single hyphens, and .json',
      })
    else if (slug.length > LONGEST_SLUG)
      faults.push({ ...at, found: `a slug of ${slug.length} characters`, wanted: `at most ${LONGEST_SLUG}` })
    lower.set(slug.toLowerCase(), name)
    paths.push(join(articles, name))
  }
  return paths
}

/** An archive without the folder is empty. */
function namesIn(articles: string, faults: Fault[]): string[] {
  try {
    return readdirSync(articles).sort()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return []
    const found = code === 'ENOTDIR' ? 'a file' : `a folder that can't be read (${code})`
    faults.push({ file: shownFile(articles), line: 1, column: 1, field: '', found, wanted: 'a folder with articles', example: '' })
    return []
  }
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
  faults.push(...checkArticle({ file, article: value, json }, companies, today))
  warnings.push(...reviewArticle({ file, article: value }))
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

/** The companies, or null where their file can't be read, which is one fault and no reason to blame every article. */
function readCompanies(folder: string, faults: Fault[]): Company[] | null {
  const path = join(folder, 'companies.json')
  const file = shownFile(path)
  if (!existsSync(path) && !isLink(path)) {
    faults.push({
      file,
      line: 1,
      column: 1,
      field: '',
      found: 'no such file',
      wanted: 'a list of companies',
      example: '[{ "id": "openai", "name": "OpenAI" }]',
    })
    return null
  }
  const parsed = readCompaniesFile(path)
  if (!parsed.ok) {
    faults.push(...parsed.faults)
    return null
  }
  const seen = new Set<string>()
  const ids = parsed.value.map(({ id }) => id)
  ids.forEach((id, i) => {
    if (seen.has(id)) {
      faults.push({
        file,
        ...parsed.json.positionOf([i, 'id']),
        field: `[${i}].id`,
        found: `${quoteValue(id)} for the second time`,
        wanted: 'each id once',
        example: '',
      })
    }
    seen.add(id)
  })
  return parsed.value.map(({ id, name, aliases = [], sector = null, url = null, hue = hueOf(id) }) => ({
    id,
    name,
    aliases,
    sector,
    url,
    hue,
  }))
}

function byDateThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return compare(a.card.date, b.card.date) || compare(a.card.slug, b.card.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function slugOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/), -'.json'.length)
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
