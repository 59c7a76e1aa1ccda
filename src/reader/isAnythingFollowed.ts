import type { Records } from './readerRecord.ts'
import { recordKey } from './recordKey.ts'

const FOLLOW = recordKey('follow', '')

/** By the keys alone, so that a page which only leads to what is followed needs no code that reads it. */
export function isAnythingFollowed(records: Records): boolean {
  for (const { key, value } of records.values()) if (value && key.startsWith(FOLLOW)) return true
  return false
}
