import { relative } from 'node:path'
import { type ArticleFile, articleSchema } from '../../content/article/articleSchema.ts'
import { type CompanyFile, companiesSchema } from '../../content/article/companySchema.ts'
import type { Fault } from '../faults/fault.ts'
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

const parseArticleFile = createFileParser(articleSchema)
const parseCompaniesFile = createFileParser(companiesSchema)

export function readArticleFile(path: string): ContentFile<ArticleFile> {
  return readFile(path, MOST_BYTES, parseArticleFile)
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
