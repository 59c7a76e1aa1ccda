import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyValue, recordsOf, savedRecord } from '../../tests/fixtures/readerRecords.ts'
import { formatDeviceLink, isDeviceLink, LONGEST_LINK, parseDeviceLink } from './deviceLink.ts'
import { mergeRecords } from './mergeRecords.ts'

const DAY = 86_400_000
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,4}$/)
const at = fc.integer({ min: 0, max: 2e12 })

test('what it carries comes back', async () => {
  const carried = fc.record({
    saved: fc.uniqueArray(fc.tuple(slug, at), { selector: ([one]) => one, maxLength: 8 }),
    others: fc.uniqueArray(
      fc.tuple(fc.constantFrom('follow', 'setting'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), at, anyValue),
      { selector: ([kind, id]) => `${kind} ${id}`, maxLength: 6 },
    ),
  })
  await fc.assert(
    fc.asyncProperty(carried, async ({ saved, others }) => {
      const records = recordsOf(
        ...saved.map(([id, time]) => savedRecord(id, time)),
        ...others.map(([kind, id, time, value]) => ({ key: `${kind} ${id}`, at: time, value })),
      )
      const link = await formatDeviceLink(records)
      expect(link).toMatch(/^#bring=[\w-]+$/)
      expect(isDeviceLink(link)).toBe(true)
      expect(await parseDeviceLink(link)).toEqual({
        saved: saved.map(([id, time]) => ({ slug: id, at: time - (time % DAY) })),
        records: others.map(([kind, id, time, value]) => ({ key: `${kind} ${id}`, at: time - (time % 1000), value })),
      })
    }),
    { numRuns: 50 },
  )
})

test('notes and tags of saved articles go along; removals, read marks, what was seen and the rest stay', async () => {
  const note = { key: 'note a', at: 2000, value: { text: 'für die Vorlage 📌' } }
  const tag = { key: 'tag a board paper', at: 3000, value: {} }
  const records = recordsOf(
    savedRecord('a', 5 * DAY + 7),
    note,
    tag,
    { key: 'saved b', at: 9, value: null },
    { key: 'note b', at: 1, value: { text: 'left behind' } },
    { key: 'read a', at: 1, value: {} },
    { key: 'seen /companies/openai/', at: 1, value: {} },
    { key: 'shelf a', at: 1, value: {} },
  )
  const carried = await parseDeviceLink(await formatDeviceLink(records))
  expect(carried).toEqual({ saved: [{ slug: 'a', at: 5 * DAY }], records: [note, tag] })
  // On the device that it comes from, everything is as new already.
  expect(mergeRecords(records, carried.records)).toEqual(records)
})

test('two hundred saved articles find room in it', async () => {
  const words = ['openai', 'microsoft', 'cloud', 'licence', 'billion', 'chips', 'deal', 'names', 'board', 'new']
  const many = Array.from({ length: 200 }, (_, i) =>
    savedRecord([3, 7, 1, 9].map((step, j) => words[(i * step + j * i) % 10]).join('-') + i, i * DAY),
  )
  expect((await formatDeviceLink(recordsOf(...many))).length).toBeLessThan(LONGEST_LINK)
})

test('cut off or changed on its way it is refused, and so is anything else', async () => {
  const link = await formatDeviceLink(recordsOf(...Array.from({ length: 9 }, (_, i) => savedRecord(`article-${i}`, i * DAY))))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 7, max: link.length - 1 }), async (length) => {
      await expect(parseDeviceLink(link.slice(0, length))).rejects.toThrow()
    }),
    { numRuns: 60 },
  )
  await fc.assert(
    fc.asyncProperty(fc.string(), async (code) => {
      await expect(parseDeviceLink(`#bring=${code}`)).rejects.toThrow()
    }),
  )
  await expect(parseDeviceLink(`#bring=${'a'.repeat(100_000)}`)).rejects.toThrow()
  expect(isDeviceLink('#take-along')).toBe(false)
})

test.each<[string, unknown]>([
  ['a later version', [2, [], []]],
  ['a read mark', [1, [], [['read a', 1, {}]]]],
  ['an address in place of a slug', [1, [['../x', 1]], []]],
  ['a day before all', [1, [['a', -1]], []]],
  ['no value', [1, [], [['note a', 1, null]]]],
])('%s is not brought in', async (_, content) => {
  const stream = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const code = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')
  await expect(parseDeviceLink(`#bring=${code}`)).rejects.toThrow()
})
