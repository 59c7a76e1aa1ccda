import { relative } from 'node:path'
import { type ArticleFile, articleSchema } from '../../content/article/articleSchema.ts'
import { type CompanyFile, companiesSchema } from '../../content/article/companySchema.ts'
import type { SiteDescription } from '../../content/site/siteDescription.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Fault } from '../faults/fault.ts'
import { redirectsSchema } from '../site/redirectsSchema.ts'
import { SECTION_IDS } from '../site/sectionIds.ts'
import { type SiteFile, siteFileSchema } from '../site/siteFileSchema.ts'
import type { JsonText } from './json/jsonText.ts'
import { createFileParser } from './json/parseFile.ts'
import { readTextFile } from './json/readTextFile.ts'

/** A publisher's file that has the form of its format, or what is wrong with it. */
export type ContentFile<T> = GoodFile<T> | { ok: false; faults: Fault[] }

interface GoodFile<T> {
  ok: true
  /** As the publisher would open it, relative to where the command was run. */
  file: string
  value: T
  json: JsonText
  /** What the file holds. */
  bytes: Uint8Array
  /** The text as it was checked: blanks are taken off. */
  published: string
}

const MOST_BYTES = 1_000_000
const MOST_BYTES_OF_COMPANIES = 10_000_000

const parseCompaniesFile = createFileParser(companiesSchema)
const parseRedirectsFile = createFileParser(redirectsSchema)
const parseSiteFile = createFileParser(siteFileSchema(SECTION_IDS))
/** What an article may hold depends on the site. */
const articleParsers = new WeakMap<SiteDescription, ReturnType<typeof createFileParser<ArticleFile>>>()

export function readArticleFile(path: string): ContentFile<ArticleFile> {
  const parse = articleParsers.get(THIS_SITE) ?? createFileParser(articleSchema())
  articleParsers.set(THIS_SITE, parse)
  return readFile(path, MOST_BYTES, parse)
}

export function readRedirectsFile(path: string): ContentFile<Record<string, string>> {
  return readFile(path, MOST_BYTES_OF_COMPANIES, parseRedirectsFile)
}

export function readSiteFile(path: string): ContentFile<SiteFile> {
  return readFile(path, MOST_BYTES, parseSiteFile)
}

export function readCompaniesFile(path: string): ContentFile<CompanyFile[]> {
  return readFile(path, MOST_BYTES_OF_COMPANIES, parseCompaniesFile)
}

function readFile<T>(path: string, mostBytes: number, parse: ReturnType<typeof createFileParser<T>>): ContentFile<T> {
  const file = shownFile(path)
  const read = readTextFile(path, mostBytes)
  if (!read.ok) return { ok: false, faults: [{ file, ...read.fault }] }
  const parsed = parse(file, read.text)
  if (!parsed.ok) return parsed
  return { ...parsed, file, bytes: read.bytes }
}

/** A file as whoever ran the command would open it. */
export function shownFile(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}
