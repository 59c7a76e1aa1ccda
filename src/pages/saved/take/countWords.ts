import { formatNumber } from '../../../content/text/formatNumber.ts'
import type { RecordKind } from '../../../reader/recordKey.ts'

const WORDS: Readonly<Record<RecordKind | 'other', readonly [one: string, many: string]>> = {
  saved: ['saved article', 'saved articles'],
  note: ['note', 'notes'],
  tag: ['tag', 'tags'],
  follow: ['follow', 'follows'],
  seen: ['place up to which news was seen', 'places up to which news was seen'],
  read: ['read mark', 'read marks'],
  setting: ['setting', 'settings'],
  other: ['thing that this version of the site does not know', 'things that this version of the site does not know'],
}

/** "1 note", "1,204 read marks". */
export function countOf(count: number, kind: RecordKind | 'other'): string {
  return counted(count, ...WORDS[kind])
}

export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}
