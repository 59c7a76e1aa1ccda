import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Amount } from '../content/article.ts'
import { articleSchema } from '../content/articleSchema.ts'
import { type Card, toCard } from '../content/card.ts'
import { type Company, hueOf } from '../content/company.ts'
import { companiesSchema } from '../content/companySchema.ts'
import type { Day } from '../content/day.ts'
import { parseArticle } from '../content/parseArticle.ts'
import { checkArticle, checkReference, type Reference, referencesOf, reviewArticle } from './checkArticle.ts'
import { ContentFaults, type Fault, type Warning } from './fault.ts'
import { findCircles } from './findCircles.ts'
import { formatPath, JsonText } from './jsonText.ts'
import { findLikelyDuplicates } from './likelyDuplicates.ts'
import { createFileParser, quoteValue } from './parseFile.ts'

/** What the index needs of an article. The text stays in its file: memory must not grow with it. */
export interface ArticleEntry {
  card: Card
  follows: string[]
  amounts: Amount[]
  /** Tells one content of the file from another. */
  digest: string
  updated: Day | null
}

export interface Content {
  companies: Company[]
  /** Ascending by date, then by slug: their places are their numbers. */
  articles: ArticleEntry[]
  warnings: Warning[]
}

interface ReadEntry extends ArticleEntry {
  file: string
  draft: boolean
  references: Reference[]
}

const MOST_BYTES = 1_000_000
const CLEAN_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const parseArticleFile = createFileParser(articleSchema)
const parseCompaniesFile = createFileParser(companiesSchema)

/**
 * Reads and checks a publisher's folder (`companies.json`, `articles/*.json`). Drafts are checked with the rest, and left
 * out unless they are asked for.
 * @throws ContentFaults with every fault of every file.
 */
export function readContent(folder: string, { drafts }: { drafts: boolean }): Content {
  const faults: Fault[] = []
  const warnings: Warning[] = []
  const companies = readCompanies(folder, faults)
  const ids = companies?.map(({ id }) => id) ?? null
  const entries: ReadEntry[] = []
  const paths = listArticles(folder, faults, warnings)
  for (const path of paths) {
    const entry = readArticle(path, ids, faults, warnings)
    if (entry) entries.push(entry)
  }
  const faulty = new Set(paths.map(slugOf))
  for (const { card } of entries) faulty.delete(card.slug)
  checkReferences(entries, faulty, faults)
  checkCircles(entries, faults)
  if (faults.length > 0) throw new ContentFaults(faults)
  warnings.push(...findLikelyDuplicates(entries.map((entry) => ({ ...entry, file: shown(entry.file) }))))
  const articles = entries.filter(({ draft }) => drafts || !draft).sort(byDateThenSlug)
  return { companies: companies ?? [], articles: articles.map(toEntry), warnings }
}

/** The files of `articles/`, with faults for names that can't be addresses. */
function listArticles(folder: string, faults: Fault[], warnings: Warning[]): string[] {
  const articles = join(folder, 'articles')
  const names = existsSync(articles) ? readdirSync(articles).sort() : []
  const lower = new Map<string, string>()
  const paths: string[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    const file = shown(join(articles, name))
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
    lower.set(slug.toLowerCase(), name)
    paths.push(join(articles, name))
  }
  return paths
}

function readArticle(path: string, companies: readonly string[] | null, faults: Fault[], warnings: Warning[]): ReadEntry | null {
  const file = shown(path)
  const { size } = statSync(path)
  if (size > MOST_BYTES) {
    faults.push({
      file,
      line: 1,
      column: 1,
      field: '',
      found: `a file of ${(size / 1e6).toFixed(1)} MB`,
      wanted: 'at most 1 MB',
      example: '',
    })
    return null
  }
  const text = readFileSync(path, 'utf8')
  const parsed = parseArticleFile(file, text)
  if (!parsed.ok) {
    faults.push(...parsed.faults)
    return null
  }
  const checked = { file, article: parsed.value, json: parsed.json }
  faults.push(...checkArticle(checked, companies))
  warnings.push(...reviewArticle(checked))
  const article = parseArticle(parsed.value, slugOf(path))
  return {
    file: path,
    draft: parsed.value.draft ?? false,
    references: referencesOf(parsed.value),
    card: toCard(article),
    follows: article.follows,
    amounts: article.amounts,
    digest: createHash('sha256').update(text).digest('base64url').slice(0, 12),
    updated: article.updated,
  }
}

function toEntry({ card, follows, amounts, digest, updated }: ReadEntry): ArticleEntry {
  return { card, follows, amounts, digest, updated }
}

/** The companies, or null where their file can't be read, which is one fault and no reason to blame every article. */
function readCompanies(folder: string, faults: Fault[]): Company[] | null {
  const path = join(folder, 'companies.json')
  const file = shown(path)
  if (!existsSync(path)) {
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
  const parsed = parseCompaniesFile(file, readFileSync(path, 'utf8'))
  if (!parsed.ok) {
    faults.push(...parsed.faults)
    return null
  }
  const ids = parsed.value.map(({ id }) => id)
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) {
      faults.push({
        file,
        ...parsed.json.positionOf([i, 'id']),
        field: `[${i}].id`,
        found: `${quoteValue(id)} for the second time`,
        wanted: 'each id once',
        example: '',
      })
    }
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

/** `faulty` are the slugs of files that could not be read: what points to them may be right. */
function checkReferences(entries: readonly ReadEntry[], faulty: ReadonlySet<string>, faults: Fault[]): void {
  const targets = new Map(entries.map(({ card, draft }) => [card.slug, { date: card.date, draft }]))
  for (const { file, card, draft, references } of entries) {
    for (const reference of references) {
      if (faulty.has(reference.slug)) continue
      const words = checkReference(reference, { slug: card.slug, date: card.date, draft }, targets)
      if (!words) continue
      const json = new JsonText(readFileSync(file, 'utf8'))
      faults.push({ file: shown(file), ...json.positionOf(reference.path), field: formatPath(reference.path), ...words })
    }
  }
}

/** A story can't come before its own beginning. */
function checkCircles(entries: readonly ReadEntry[], faults: Fault[]): void {
  for (const circle of findCircles(entries.map(({ card, follows }) => ({ slug: card.slug, follows })))) {
    const entry = entries.find(({ card }) => card.slug === circle[0])
    if (!entry || circle.length < 3) continue
    const path = ['follows', entry.follows.indexOf(circle[1] ?? '')]
    faults.push({
      file: shown(entry.file),
      ...new JsonText(readFileSync(entry.file, 'utf8')).positionOf(path),
      field: formatPath(path),
      found: `a circle: ${circle.join(' follows ')}`,
      wanted: 'a story that begins somewhere, each article following earlier ones',
      example: '',
    })
  }
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

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}
