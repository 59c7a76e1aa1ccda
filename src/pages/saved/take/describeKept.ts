import { formatList } from '../../../content/text/formatNumber.ts'
import type { Records } from '../../../reader/readerRecord.ts'
import { type RecordKind, splitKey } from '../../../reader/recordKey.ts'
import { counted, countOf } from './countWords.ts'

/** What erasing would take, a line each; `copies`: how many whole articles are kept, `hasOffline`: whether anything is for offline. */
export function describeKept(records: Records, copies: number, hasOffline: boolean): string[] {
  const counts = new Map<string, number>()
  for (const { key, value } of records.values()) {
    if (value) counts.set(splitKey(key)[0], (counts.get(splitKey(key)[0]) ?? 0) + 1)
  }
  const count = (kind: RecordKind) => counts.get(kind) ?? 0
  const some = (kind: RecordKind) => (count(kind) > 0 ? [countOf(count(kind), kind)] : [])
  const put = [...some('note'), ...some('tag')]
  return [
    count('saved') > 0 ? countOf(count('saved'), 'saved') + (put.length > 0 ? `, with ${formatList(put)}` : '') : null,
    copies > 0 ? counted(copies, 'whole article that is kept', 'whole articles that are kept') : null,
    count('follow') > 0 ? `${countOf(count('follow'), 'follow')}, and up to where you have seen their news` : null,
    count('read') > 0 ? countOf(count('read'), 'read') : null,
    'your settings: theme, skim, keys and read marks',
    'your last visit, and your place in lists',
    hasOffline ? 'what is kept to read offline, which comes back with the next visit unless you switch it off' : null,
  ].filter((line) => line !== null)
}
