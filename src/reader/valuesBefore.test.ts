import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderRecord } from './readerRecord.ts'
import type { Change } from './readerStore.ts'
import { valuesBefore } from './valuesBefore.ts'

const change = fc.record({ key: fc.constantFrom('saved a', 'note a', 'tag a b'), value: fc.constantFrom(null, { text: 'x' }, {}) })
const valuesOf = (records: ReadonlyMap<string, ReaderRecord>) =>
  new Map([...records].flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])))

function apply(records: ReadonlyMap<string, ReaderRecord>, changes: readonly Change[]): Map<string, ReaderRecord> {
  return new Map([...records, ...changes.map(({ key, value }): [string, ReaderRecord] => [key, { key, value, at: 1 }])])
}

test('changes and what undoes them leave what was there', () => {
  fc.assert(
    fc.property(fc.array(change), fc.array(change), (first, changes) => {
      const records = apply(new Map(), first)
      expect(valuesOf(apply(apply(records, changes), valuesBefore(records, changes)))).toEqual(valuesOf(records))
    }),
  )
})
