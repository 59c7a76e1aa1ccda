import { canonicalText, mergeRecords, newerRecord } from './mergeRecords.ts'
import type { ReaderRecord, Records } from './readerRecord.ts'
import { type RecordKind, splitKey } from './recordKey.ts'

/** In the order in which they are told. */
const KINDS = ['saved', 'note', 'tag', 'follow', 'seen', 'read', 'setting', 'other'] as const satisfies (RecordKind | 'other')[]

/** What would come of records that are brought in. */
type Outcome = 'new' | 'newer' | 'removed' | 'older' | 'staysRemoved'

/**
 * How many records of each kind would be new here, newer than here and take their place, remove what is here; and how many
 * are older than here, so that what is here stays, or stays removed. What is the same already is not counted. `other` are those
 * of kinds that this version does not know.
 */
export type ImportPreview = Readonly<Record<Outcome, ReadonlyMap<RecordKind | 'other', number>>>

/** Says what a merge would do, which does it alike (mergeRecords.ts). */
export function previewImport(own: Records, brought: Iterable<ReaderRecord>): ImportPreview {
  const outcomes = [...mergeRecords(new Map(), brought).values()].map((record) => ({
    kind: kindOf(record.key),
    outcome: outcomeOf(own.get(record.key), record),
  }))
  const counts = (of: Outcome) =>
    new Map(
      KINDS.map((kind) => [kind, outcomes.filter((one) => one.kind === kind && one.outcome === of).length] as const).filter(
        ([, count]) => count > 0,
      ),
    )
  return {
    new: counts('new'),
    newer: counts('newer'),
    removed: counts('removed'),
    older: counts('older'),
    staysRemoved: counts('staysRemoved'),
  }
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
