import { relative } from 'node:path'
import { z } from 'zod'
import { type ArticleFile, articleSchema } from '../../content/article/articleSchema.ts'
import { type CompanyFile, companiesSchema } from '../../content/article/companySchema.ts'
import { type CollectionFile, collectionSchema } from '../../content/collection/collectionSchema.ts'
import type { SiteDescription } from '../../content/site/siteDescription.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Fault } from '../faults/fault.ts'
import { redirectsSchema } from '../site/redirectsSchema.ts'
import { SECTION_IDS } from '../site/sectionIds.ts'
import { type SiteFile, siteFileSchema } from '../site/siteFileSchema.ts'
import type { SomeFields } from './article/articleTexts.ts'
import type { SomeOfCollection } from './collection/collectionTexts.ts'
import type { JsonText } from './json/jsonText.ts'
import { createFileParser, type ParsedFile } from './json/parseFile.ts'
import { readTextBytes, readTextFile } from './json/readTextFile.ts'
import type { KnownCompanies } from './values/knownCompanies.ts'
import { articleWords, collectionWords, companiesWords } from './values/valueWords.ts'

/** A publisher's file that has the form of its format, or what is wrong with it; `Some` is what can be had of it all the same. */
export type ContentFile<T, Some = unknown> = GoodFile<T> | BadFile<Some>

interface GoodFile<T> {
  ok: true
  /** As the publisher would open it, relative to where the command was run. */
  file: string
  value: T
  json: JsonText
  /** What the file holds. */
  bytes: Uint8Array
  /** The text that goes out: what was checked, and nothing else. */
  published: string
}

interface BadFile<Some> {
  ok: false
  faults: Fault[]
  /** Where it is a text. */
  text?: string
  /** What it holds, where it is JSON: the fields that have their form, all of it, and the names of those that have not. */
  partly?: { value: Some; whole: unknown; json: JsonText; broken: ReadonlySet<string> }
}

const MOST_BYTES = 1_000_000
const MOST_BYTES_OF_COMPANIES = 10_000_000

const parseCollectionFile = createFileParser(collectionSchema)
const someOfCollection: z.ZodType<SomeOfCollection> = z.object(collectionSchema.shape).partial()
const parseCompaniesFile = createFileParser(companiesSchema)
const parseRedirectsFile = createFileParser(redirectsSchema)
const parseSiteFile = createFileParser(siteFileSchema(SECTION_IDS))

/** What an article may hold depends on the site. To make its schema takes half of the time that it takes to read a file. */
interface ArticleFormat {
  parse: ReturnType<typeof createFileParser<ArticleFile>>
  some: z.ZodType<SomeFields>
}
const articleFormats = new WeakMap<SiteDescription, ArticleFormat>()

function articleFormat(): ArticleFormat {
  const known = articleFormats.get(THIS_SITE)
  if (known) return known
  const schema = articleSchema()
  const format = { parse: createFileParser(schema), some: z.object(schema.shape).partial() }
  articleFormats.set(THIS_SITE, format)
  return format
}

/**
 * `companies` are those that articles may name, where they are known: a fault tells which was probably meant. Of a file with faults
 * the fields that have their form can be had. `instead`: the bytes that count in place of those on disk.
 */
export function readArticleFile(
  path: string,
  companies: KnownCompanies | null = null,
  instead: Uint8Array | null = null,
): ContentFile<ArticleFile, SomeFields> {
  const file = shownFile(path)
  const read = instead ? readTextBytes(instead, MOST_BYTES) : readTextFile(path, MOST_BYTES)
  if (!read.ok) return { ok: false, faults: [{ file, ...read.fault }] }
  const { parse, some } = articleFormat()
  const parsed = parse(file, read.text, articleWords(companies))
  if (parsed.ok) return { ...parsed, file, bytes: read.bytes }
  const { faults, partly } = parsed
  const fields = partly && someFields(partly.value, partly.broken, some)
  return { ok: false, faults, text: read.text, ...(fields && { partly: { ...partly, value: fields, whole: partly.value } }) }
}

/** `instead`: the bytes that count in place of those on disk. */
export function readCompaniesFile(path: string, instead: Uint8Array | null = null): ContentFile<CompanyFile[]> {
  return readFile(path, MOST_BYTES_OF_COMPANIES, (file, text) => parseCompaniesFile(file, text, companiesWords), instead)
}

/** Of a file with faults the fields that have their form can be had. */
export function readCollectionFile(path: string): ContentFile<CollectionFile, SomeOfCollection> {
  const read = readFile(path, MOST_BYTES, (file, text) => parseCollectionFile(file, text, collectionWords))
  if (read.ok) return read
  const { partly, ...rest } = read
  const value = partly && someFields(partly.whole, partly.broken, someOfCollection)
  return { ...rest, ...(partly && value && { partly: { ...partly, value } }) }
}

export function readRedirectsFile(path: string): ContentFile<Record<string, string>> {
  return readFile(path, MOST_BYTES_OF_COMPANIES, parseRedirectsFile)
}

export function readSiteFile(path: string): ContentFile<SiteFile> {
  return readFile(path, MOST_BYTES, parseSiteFile)
}

function readFile<T>(
  path: string,
  mostBytes: number,
  parse: (file: string, text: string) => ParsedFile<T>,
  instead: Uint8Array | null = null,
): ContentFile<T> {
  const file = shownFile(path)
  const read = instead ? readTextBytes(instead, mostBytes) : readTextFile(path, mostBytes)
  if (!read.ok) return { ok: false, faults: [{ file, ...read.fault }] }
  const parsed = parse(file, read.text)
  if (parsed.ok) return { ...parsed, file, bytes: read.bytes }
  const { faults, partly } = parsed
  return { ok: false, faults, text: read.text, ...(partly && { partly: { ...partly, whole: partly.value } }) }
}

function someFields<Some>(value: unknown, broken: ReadonlySet<string>, schema: z.ZodType<Some>): Some | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const sound = Object.fromEntries(Object.entries(value).filter(([name]) => !broken.has(name)))
  const { data } = schema.safeParse(sound)
  return data
}

/** A file as whoever ran the command would open it. */
export function shownFile(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}
