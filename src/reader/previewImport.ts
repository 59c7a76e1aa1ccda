import { canonicalText, mergeRecords, newerRecord } from './mergeRecords.ts'
import type { ReaderRecord, Records } from './readerRecord.ts'
import { type RecordKind, splitKey } from './recordKey.ts'

const KINDS: readonly RecordKind[] = ['saved', 'note', 'tag', 'follow', 'seen', 'read', 'setting']

/** What would come of records that are brought in. */
export type Outcome = 'new' | 'newer' | 'removed' | 'older' | 'staysRemoved'

/**
 * How many records of each kind would be new here, newer than here and take their place, remove what is here; and how many
 * are older than here, so that what is here stays, or stays removed. What is the same already is not counted. `other` are those
 * of kinds that this version does not know.
 */
export type ImportPreview = Readonly<Record<Outcome, ReadonlyMap<RecordKind | 'other', number>>>

/** Says what a merge would do, which does it alike (mergeRecords.ts). */
export function previewImport(own: Records, brought: Iterable<ReaderRecord>): ImportPreview {
  const counts = {
    new: new Map<RecordKind | 'other', number>(),
    newer: new Map<RecordKind | 'other', number>(),
    removed: new Map<RecordKind | 'other', number>(),
    older: new Map<RecordKind | 'other', number>(),
    staysRemoved: new Map<RecordKind | 'other', number>(),
  } satisfies ImportPreview
  for (const record of mergeRecords(new Map(), brought).values()) {
    const outcome = outcomeOf(own.get(record.key), record)
    if (outcome === null) continue
    const kind = kindOf(record.key)
    counts[outcome].set(kind, (counts[outcome].get(kind) ?? 0) + 1)
  }
  return counts
}

function outcomeOf(mine: ReaderRecord | undefined, other: ReaderRecord): Outcome | null {
  if (!mine) return other.value === null ? null : 'new'
  if (canonicalText(mine.value) === canonicalText(other.value)) return null
  const isTaken = newerRecord(mine, other) === other
  if (mine.value === null) return isTaken ? 'new' : 'staysRemoved'
  if (!isTaken) return 'older'
  return other.value === null ? 'removed' : 'newer'
}

function kindOf(key: string): RecordKind | 'other' {
  const [kind] = splitKey(key)
  return KINDS.find((known) => known === kind) ?? 'other'
}
