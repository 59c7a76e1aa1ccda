import { asNumber, asRecord, asText, DataFault } from '../content/text/decode.ts'

/**
 * What a record says: an object as JSON has it. Fields that this version of the site does not know are kept as they are, since
 * another version, in another tab or on another device, may.
 */
export type RecordValue = Readonly<Record<string, unknown>>

/**
 * One thing that the reader keeps: an article that was saved, its note, one of its tags, something followed, a mark. Each is
 * as small as what can be changed by itself, so that two changes made apart seldom meet in one record.
 */
export interface ReaderRecord {
  /** What it is about (recordKey.ts). */
  key: string
  /** When it was last changed, in milliseconds since 1970; later than the change before it, whatever the clock says. */
  at: number
  /** `null` where it was removed: that is remembered, or what was merged later would bring it back. */
  value: RecordValue | null
}

/** All records by their keys. */
export type Records = ReadonlyMap<string, ReaderRecord>

/** @throws DataFault when the value is no record. */
export function parseRecord(value: unknown, where: string): ReaderRecord {
  const record = asRecord(value, where)
  const at = asNumber(record['at'], `${where}: at`)
  if (!Number.isSafeInteger(at) || at < 0) throw new DataFault(`${where}: at`, 'a whole number of milliseconds')
  const kept = record['value']
  return { key: asText(record['key'], `${where}: key`), at, value: kept === null ? null : asRecord(kept, `${where}: value`) }
}
