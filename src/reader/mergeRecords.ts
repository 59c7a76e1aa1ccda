import { compareText } from '../content/text/compareText.ts'
import type { ReaderRecord, Records } from './readerRecord.ts'

/**
 * Of two records with one key the one that stays: the later; of two changed in the same millisecond the one whose text is
 * greater, so that it does not matter in which order, how often or by way of whom they meet.
 */
export function newerRecord(one: ReaderRecord, other: ReaderRecord): ReaderRecord {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return compareText(canonicalText(one.value), canonicalText(other.value)) >= 0 ? one : other
}

/** All of both, and of those that both have the newer. The order of `own` stays; what is new comes after it. */
export function mergeRecords(own: Records, others: Iterable<ReaderRecord>): Map<string, ReaderRecord> {
  const merged = new Map(own)
  for (const record of others) {
    const mine = merged.get(record.key)
    merged.set(record.key, mine ? newerRecord(mine, record) : record)
  }
  return merged
}

/** JSON with the names in order, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  )
}
