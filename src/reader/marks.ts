import type { Records } from './readerRecord.ts'
import { recordKey } from './recordKey.ts'

/*
 * What every list asks of what the reader keeps: by the keys alone, so that no page needs the code that reads the records for it.
 */

const FOLLOW = recordKey('follow', '')

export function isSaved(records: Records, slug: string): boolean {
  return holds(records, recordKey('saved', slug))
}

export function isRead(records: Records, slug: string): boolean {
  return holds(records, recordKey('read', slug))
}

export function isFollowed(records: Records, address: string): boolean {
  return holds(records, FOLLOW + address)
}

export function isAnythingFollowed(records: Records): boolean {
  for (const { key, value } of records.values()) if (value && key.startsWith(FOLLOW)) return true
  return false
}

function holds(records: Records, key: string): boolean {
  return Boolean(records.get(key)?.value)
}
