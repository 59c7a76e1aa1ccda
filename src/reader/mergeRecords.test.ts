import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecords, recordsOf, sameRecords } from '../../tests/fixtures/readerRecords.ts'
import { mergeRecords } from './mergeRecords.ts'
import type { ReaderRecord } from './readerRecord.ts'

const all = (...lists: readonly (readonly ReaderRecord[])[]) =>
  lists.reduce((merged, list) => mergeRecords(merged, list), new Map<string, ReaderRecord>())

test('it does not matter which comes first, nor what was merged before', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
      const merged = sameRecords(all(a, b, c).values())
      expect(sameRecords(all(c, a, b).values())).toEqual(merged)
      expect(sameRecords(all(b, c, a).values())).toEqual(merged)
      expect(sameRecords(all(a, [...all(b, c).values()]).values())).toEqual(merged)
    }),
  )
})

test('merging once more changes nothing', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (a, b) => {
      const merged = all(a, b)
      expect([...mergeRecords(merged, [...b, ...a, ...merged.values()])]).toEqual([...merged])
    }),
  )
})

test('nothing is lost, the newer wins, and what no version knows is kept as it is', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (a, b) => {
      const merged = all(a, b)
      const given = [...a, ...b]
      expect([...merged.keys()].sort()).toEqual([...new Set(given.map(({ key }) => key))].sort())
      for (const record of merged.values()) {
        expect(given).toContain(record)
        expect(record.at).toBe(Math.max(...given.filter(({ key }) => key === record.key).map(({ at }) => at)))
      }
    }),
  )
})

test('what was removed later stays removed; the order of what was there stays', () => {
  const own = recordsOf({ key: 'saved a', at: 2, value: null }, { key: 'saved b', at: 1, value: {} })
  const merged = mergeRecords(own, [
    { key: 'saved c', at: 1, value: {} },
    { key: 'saved a', at: 1, value: {} },
    { key: 'saved b', at: 3, value: { later: true } },
  ])
  expect([...merged.values()]).toEqual([
    { key: 'saved a', at: 2, value: null },
    { key: 'saved b', at: 3, value: { later: true } },
    { key: 'saved c', at: 1, value: {} },
  ])
})
