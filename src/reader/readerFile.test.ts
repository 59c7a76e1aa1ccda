import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryReaderDatabase } from '../../tests/fixtures/memoryReaderDatabase.ts'
import { anyRecords, recordsOf, sameRecords, savedRecord } from '../../tests/fixtures/readerRecords.ts'
import { mergeRecords } from './mergeRecords.ts'
import { previewImport } from './previewImport.ts'
import { formatReaderFile, parseReaderFile, ReaderFileFault } from './readerFile.ts'
import { openReaderStore } from './readerStore.ts'

const write = (records: ReadonlyMap<string, ReturnType<typeof savedRecord>>) =>
  formatReaderFile(records, [], 'https://news.example/', '2026-11-30')
const copy = { slug: 'a', article: { title: 'A', body: ['x'] }, labels: [{ id: 'openai', name: 'OpenAI', hue: 160 }] }

test('saved, erased and brought in again, everything is as it was, whole articles too', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const { database, kept, copies } = memoryReaderDatabase()
      const tab = await openReaderStore('/', { open: async () => database, channel: null })
      await tab.merge(records, [copy])
      const before = sameRecords(kept().values())
      const text = formatReaderFile(tab.records(), await tab.copies(), 'https://news.example/', '2026-11-30')
      await tab.erase()
      expect(kept().size + copies().size).toBe(0)
      const file = parseReaderFile(text)
      await tab.merge(file.records, file.copies)
      expect(sameRecords(kept().values())).toEqual(before)
      expect([...copies().values()]).toEqual([copy])
      expect(formatReaderFile(tab.records(), await tab.copies(), 'https://news.example/', '2026-11-30')).toBe(text)
    }),
  )
})

test('the preview says exactly what the merge does, and brought in twice nothing changes', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (a, b) => {
      const own = mergeRecords(new Map(), a)
      const merged = mergeRecords(own, parseReaderFile(write(mergeRecords(new Map(), b))).records)
      const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0)
      const preview = previewImport(own, b)
      const alive = (records: typeof merged) => [...records.values()].filter(({ value }) => value !== null).length
      expect(alive(merged)).toBe(alive(own) + sum(preview.new) - sum(preview.removed))
      const again = previewImport(merged, b)
      expect([again.new, again.newer, again.removed].map(sum)).toEqual([0, 0, 0])
      for (const [key, mine] of own) expect(merged.get(key)?.at).toBeGreaterThanOrEqual(mine.at)
    }),
  )
})

test('the preview tells new, newer, removed, older and removed here since', () => {
  const own = recordsOf(
    savedRecord('older', 5),
    savedRecord('newer', 1),
    savedRecord('same', 3),
    savedRecord('gone', 1),
    { key: 'saved left', at: 9, value: null },
    { key: 'note a', at: 9, value: { text: 'mine' } },
  )
  const preview = previewImport(own, [
    savedRecord('older', 2, { title: 'Older' }),
    savedRecord('newer', 2, { title: 'Newer' }),
    savedRecord('same', 4),
    { key: 'saved gone', at: 2, value: null },
    savedRecord('left', 2),
    { key: 'saved never', at: 2, value: null },
    { key: 'note a', at: 1, value: { text: 'theirs' } },
    { key: 'follow /companies/openai/', at: 1, value: {} },
    { key: 'shelf x', at: 1, value: {} },
  ])
  const told = Object.fromEntries(Object.entries(preview).map(([outcome, counts]) => [outcome, Object.fromEntries(counts)]))
  expect(told).toEqual({
    new: { follow: 1, other: 1 },
    newer: { saved: 1 },
    removed: { saved: 1 },
    older: { saved: 1, note: 1 },
    staysRemoved: { saved: 1 },
  })
})

test('equal contents make equal files, in an order that people can read', () => {
  const [a, b] = [savedRecord('a'), { key: 'note a', at: 2, value: { text: 'mine', more: 1 } }]
  const text = write(recordsOf(a, b))
  expect(write(recordsOf({ ...b, value: { more: 1, text: 'mine' } }, a))).toBe(text)
  expect(text.split('\n').slice(0, 8)).toEqual([
    '{',
    '  "format": "saved-and-followed",',
    '  "version": 1,',
    '  "site": "https://news.example/",',
    '  "exported": "2026-11-30",',
    '  "records": [',
    '    {',
    '      "key": "note a",',
  ])
})

test('a file of a later version is read as far as it can be', () => {
  const record = { key: 'saved a', at: 1, value: { card: {}, shelf: { deep: [1] } } }
  const file = { format: 'saved-and-followed', version: 2, records: [record, { key: 'saved b', at: 'noon', value: {} }, 7], shelves: [] }
  const read = parseReaderFile(JSON.stringify(file))
  expect(read).toMatchObject({ isNewer: true, records: [record], copies: [] })
  expect(read.faults).toEqual(['records[1]: at: a number expected', 'records[2]: an object expected'])
})

test.each([
  ['', 'nothing in it', 'Save to a file'],
  ['<!DOCTYPE html><p>Hello', 'text that begins “<!DOCTYPE html><p>Hello”', 'Save to a file'],
  ['{"format":"saved-and-followed","version":1,"rec', 'JSON that is broken off or was changed', 'whole file'],
  ['[]', 'a list', 'an object'],
  ['7', '7', 'an object'],
  ['{}', 'no “format” in it', 'saved-and-followed'],
  ['{"format":"opml"}', '“format” is "opml"', 'saved-and-followed'],
  ['{"format":"saved-and-followed"}', 'no “version” in it', 'whole number'],
  ['{"format":"saved-and-followed","version":"1"}', '“version” is "1"', 'whole number'],
  ['{"format":"saved-and-followed","version":1}', 'no “records” in it', 'a list'],
  ['{"format":"saved-and-followed","version":1,"records":{}}', '“records” is an object', 'a list'],
])('of %s it is said what was found and what is wanted', (text, found, wanted) => {
  const read = () => parseReaderFile(text)
  expect(read).toThrow(ReaderFileFault)
  expect(read).toThrow(expect.objectContaining({ found, wanted: expect.stringContaining(wanted) }))
})

test('no file makes reading throw anything else, and no moment after all others comes in', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        parseReaderFile(text)
      } catch (error) {
        expect(error).toBeInstanceOf(ReaderFileFault)
      }
    }),
  )
  const late = { format: 'saved-and-followed', version: 1, records: [{ key: 'saved a', at: Number.MAX_SAFE_INTEGER, value: {} }] }
  expect(parseReaderFile(JSON.stringify(late))).toMatchObject({ records: [], faults: [expect.stringContaining('a moment')] })
})
