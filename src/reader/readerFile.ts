import { compareText } from '../content/text/compareText.ts'
import type { Day } from '../content/text/day.ts'
import { asRecord, DataFault } from '../content/text/decode.ts'
import { shorten } from '../content/text/formatNumber.ts'
import { type ArticleCopy, parseArticleCopy } from './articleCopy.ts'
import { canonicalText } from './mergeRecords.ts'
import { parseRecord, type ReaderRecord, type Records } from './readerRecord.ts'

/*
 * Everything that a reader keeps as one file, which goes to another browser and comes back from it. docs/readers-own.md
 * describes it.
 */

const READER_FORMAT = 'saved-and-followed'
/** Raised when an older site would misread the file; what it can't read alone is no reason. */
const READER_VERSION = 1
/** The last moment that there is, in milliseconds: no record is later, or nothing could ever be. */
const LAST_MOMENT = 8.64e15

/** What a file held, as far as this version reads it. */
export interface ReaderFile {
  records: ReaderRecord[]
  copies: ArticleCopy[]
  /** What could not be read, and is left out: "records[3]: at: a number expected". */
  faults: string[]
  /** The address of the site that wrote it; `null` where it does not say. */
  site: string | null
  /** Whether a later version of the site wrote it, which may have put more into it than is read here. */
  isNewer: boolean
}

/** A file that is not one of these: what was found in it, and what it would have to hold. */
export class ReaderFileFault extends Error {
  override readonly name = 'ReaderFileFault'
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`${found}; ${wanted} wanted`)
  }
}

/** Removals travel too, or what was removed here would come back from there. In the order of keys, so that files can be compared. */
export function formatReaderFile(records: Records, copies: readonly ArticleCopy[], site: string, exported: Day): string {
  const file = {
    format: READER_FORMAT,
    version: READER_VERSION,
    site,
    exported,
    records: [...records.values()].sort((a, b) => compareText(a.key, b.key)).map(inOrder),
    copies: [...copies].sort((a, b) => compareText(a.slug, b.slug)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function inOrder({ key, at, value }: ReaderRecord): unknown {
  return { key, at, value: JSON.parse(canonicalText(value)) }
}

/** @throws ReaderFileFault when the text is no such file. A part that can't be read is left out, and told. */
export function parseReaderFile(text: string): ReaderFile {
  const { format, version, site, records, copies } = asFile(readJson(text))
  if (format !== READER_FORMAT) {
    throw new ReaderFileFault(format === undefined ? 'no “format” in it' : `“format” is ${show(format)}`, `“format”: “${READER_FORMAT}”`)
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ReaderFileFault(version === undefined ? 'no “version” in it' : `“version” is ${show(version)}`, 'a whole number from 1')
  }
  if (!Array.isArray(records)) {
    throw new ReaderFileFault(records === undefined ? 'no “records” in it' : `“records” is ${show(records)}`, 'a list of records')
  }
  const faults: string[] = []
  return {
    records: readEach(records, 'records', parseTakenRecord, faults),
    copies: Array.isArray(copies) ? readEach(copies, 'copies', parseArticleCopy, faults) : [],
    faults,
    site: typeof site === 'string' ? site : null,
    isNewer: version > READER_VERSION,
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    const begin = shorten(text.trim().replace(/\s+/g, ' '), 30)
    if (begin === '') throw new ReaderFileFault('nothing in it', 'a file that “Save to a file” has made')
    const found = /^[[{]/.test(begin) ? 'JSON that is broken off or was changed' : `text that begins “${begin}”`
    throw new ReaderFileFault(found, 'a whole file that “Save to a file” has made')
  }
}

function asFile(value: unknown): Record<string, unknown> {
  try {
    return asRecord(value, '')
  } catch {
    throw new ReaderFileFault(show(value), 'an object with “format”, “version” and “records”')
  }
}

function show(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : shorten(JSON.stringify(value), 40)
}

function parseTakenRecord(value: unknown, where: string): ReaderRecord {
  const record = parseRecord(value, where)
  if (record.at > LAST_MOMENT) throw new DataFault(`${where}: at`, 'a moment in milliseconds since 1970')
  return record
}

function readEach<T>(list: readonly unknown[], name: string, parse: (value: unknown, where: string) => T, faults: string[]): T[] {
  return list.flatMap((value, i) => {
    try {
      return [parse(value, `${name}[${i}]`)]
    } catch (error) {
      faults.push(error instanceof Error ? error.message : `${name}[${i}]`)
      return []
    }
  })
}
