import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'

/** The changes that undo some changes, made before these are. */
export function valuesBefore(records: Records, changes: readonly Change[]): Change[] {
  return changes.map(({ key }) => ({ key, value: records.get(key)?.value ?? null }))
}
