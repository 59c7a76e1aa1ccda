import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'
import { recordKey } from './recordKey.ts'

/** Choices that go along to other devices. Those that act before the first paint stay in the browser (hydration/storageKeys.ts). */
const DEFAULTS = { readMarks: true }
export type Setting = keyof typeof DEFAULTS

export function isSet(records: Records, name: Setting): boolean {
  const on = records.get(recordKey('setting', name))?.value?.['on']
  return typeof on === 'boolean' ? on : DEFAULTS[name]
}

export function chooseSetting(name: Setting, on: boolean): Change {
  return { key: recordKey('setting', name), value: { on } }
}

/** Marks an article as read. */
export function markRead(slug: string): Change {
  return { key: recordKey('read', slug), value: {} }
}

/** Takes all these marks away. */
export function unmarkRead(records: Records): Change[] {
  return [...records.values()].flatMap(({ key, value }) => (value && key.startsWith(recordKey('read', '')) ? { key, value: null } : []))
}
