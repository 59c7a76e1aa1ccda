import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { z } from 'zod'
import { type ArticleFile, articleSchema } from '../../content/article/articleSchema.ts'
import { type CompanyFile, companiesSchema } from '../../content/article/companySchema.ts'
import type { Fault } from '../faults/fault.ts'
import type { SomeFields } from './article/articleTexts.ts'
import type { JsonText } from './json/jsonText.ts'
import { createFileParser } from './json/parseFile.ts'
import { readTextFile } from './json/readTextFile.ts'
import type { KnownCompanies } from './values/knownCompanies.ts'
import { articleWords, companiesWords } from './values/valueWords.ts'

/** A publisher's file that has the form of its format, or what is wrong with it. */
export type ContentFile<T> = GoodFile<T> | BadFile

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
  /** Tells one such text from another: 24 hexadecimal digits. */
  digest: string
}

interface BadFile {
  ok: false
  faults: Fault[]
  /** What is right of it, where it is JSON: the fields that have their form, and the names of those that have not. */
  partly?: { value: SomeFields; json: JsonText; broken: ReadonlySet<string> }
}

const MOST_BYTES = 1_000_000
const MOST_BYTES_OF_COMPANIES = 10_000_000

const parseArticleFile = createFileParser(articleSchema)
const parseCompaniesFile = createFileParser(companiesSchema)
const someFieldsSchema = z.object(articleSchema.shape).partial()

/** `companies` are those that articles may name, where they are known: a fault tells which was probably meant. */
export function readArticleFile(path: string, companies: KnownCompanies | null = null): ContentFile<ArticleFile> {
  const file = shownFile(path)
  const read = readTextFile(path, MOST_BYTES)
  if (!read.ok) return { ok: false, faults: [{ file, ...read.fault }] }
  const parsed = parseArticleFile(file, read.text, articleWords(companies))
  if (parsed.ok) return { ...parsed, file, bytes: read.bytes, digest: digestOf(parsed.published) }
  const { faults, partly } = parsed
  const fields = partly && someFields(partly.value, partly.broken)
  return { ok: false, faults, ...(fields && { partly: { ...partly, value: fields } }) }
}

export function readCompaniesFile(path: string): ContentFile<CompanyFile[]> {
  const file = shownFile(path)
  const read = readTextFile(path, MOST_BYTES_OF_COMPANIES)
  if (!read.ok) return { ok: false, faults: [{ file, ...read.fault }] }
  const parsed = parseCompaniesFile(file, read.text, companiesWords)
  if (!parsed.ok) return { ok: false, faults: parsed.faults }
  return { ...parsed, file, bytes: read.bytes, digest: digestOf(parsed.published) }
}

function someFields(value: unknown, broken: ReadonlySet<string>): SomeFields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const sound = Object.fromEntries(Object.entries(value).filter(([name]) => !broken.has(name)))
  const { data } = someFieldsSchema.safeParse(sound)
  return data
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}

/** A file as whoever ran the command would open it. */
export function shownFile(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/')
}
