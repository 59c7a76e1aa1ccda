import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardOf, recordsOf, savedRecord } from '../../tests/fixtures/readerRecords.ts'
import { isRead, isSaved } from './marks.ts'
import { mergeRecords } from './mergeRecords.ts'
import type { Records } from './readerRecord.ts'
import type { Change } from './readerStore.ts'
import {
  countSaved,
  MOST_OF_NOTE,
  parseTags,
  saveArticle,
  savedArticles,
  savedWithoutCard,
  unsaveArticle,
  writeNote,
  writeTags,
} from './savedArticles.ts'
import { chooseSetting, isSet, markRead, unmarkRead } from './settings.ts'

function after(records: Records, at: number, ...changes: readonly Change[]): Records {
  return mergeRecords(
    records,
    changes.map((change) => ({ ...change, at })),
  )
}

test('a saved article comes back with its note, its tags and whether it was read', () => {
  const labels = [{ id: 'openai', name: 'OpenAI', hue: 160 }]
  const records = after(
    new Map(),
    5,
    saveArticle(new Map(), cardOf('a'), labels),
    writeNote('a', '  for the\n board paper '),
    ...writeTags('a', [], ['b', 'a']),
    markRead('a'),
  )
  expect(savedArticles(records)).toEqual([
    { card: cardOf('a'), labels, at: 5, note: 'for the board paper', tags: ['a', 'b'], isRead: true },
  ])
  expect([isSaved(records, 'a'), isRead(records, 'a'), countSaved(records)]).toEqual([true, true, 1])
})

test('the newest news comes first', () => {
  const records = recordsOf(savedRecord('a', 9, { date: '2026-01-01' }), savedRecord('b', 1), savedRecord('c', 2))
  expect(savedArticles(records).map(({ card }) => card.slug)).toEqual(['c', 'b', 'a'])
})

test('removed, it is gone with its note and tags, and nothing else is', () => {
  const saved = after(
    recordsOf(savedRecord('a'), savedRecord('a-b')),
    2,
    writeNote('a', 'mine'),
    writeNote('a-b', 'other'),
    ...writeTags('a', [], ['x']),
    ...writeTags('a-b', [], ['y']),
  )
  const records = after(saved, 3, ...unsaveArticle(saved, 'a'))
  expect(savedArticles(records).map(({ card, note, tags }) => [card.slug, note, tags])).toEqual([['a-b', 'other', ['y']]])
  const again = after(records, 4, saveArticle(records, cardOf('a'), []))
  expect(savedArticles(again).find(({ card }) => card.slug === 'a')).toMatchObject({ note: '', tags: [] })
})

test('what a later version put to a record stays when it is saved again', () => {
  const records = recordsOf({ key: 'saved a', at: 1, value: { card: cardOf('a'), labels: [], shelf: 'board' } })
  expect(saveArticle(records, cardOf('a', { title: 'New' }), [])).toMatchObject({ value: { shelf: 'board', card: { title: 'New' } } })
})

test.each<[string, unknown]>([
  ['no card', {}],
  ['a card of another article', { card: cardOf('b'), labels: [] }],
  ['a card of a kind that is not known', { card: { ...cardOf('a'), kind: 'clouds' }, labels: [] }],
  ['labels that are none', { card: cardOf('a'), labels: [{ id: 1 }] }],
])('a record with %s is left out', (_, value) => {
  const records = recordsOf({ key: 'saved a', at: 1, value: value as Record<string, unknown> }, savedRecord('c'))
  expect(savedArticles(records).map(({ card }) => card.slug)).toEqual(['c'])
})

test('notes are one line of limited length, and an empty one is none', () => {
  expect(writeNote('a', 'x'.repeat(MOST_OF_NOTE + 5)).value).toEqual({ text: 'x'.repeat(MOST_OF_NOTE) })
  expect(writeNote('a', ' \n ').value).toBeNull()
})

test('tags are read as they are typed', () => {
  expect(parseTags(' #Chips, board  paper,chips,, #')).toEqual(['board paper', 'chips'])
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '#', ' ', ',', '😀') }), (text) => {
      expect(parseTags(parseTags(text).join(','))).toEqual(parseTags(text))
    }),
  )
})

test('an article has exactly the tags that were written last', () => {
  const tag = fc.uniqueArray(fc.constantFrom('a', 'b c', 'd', 'ü'))
  fc.assert(
    fc.property(tag, tag, (before, tags) => {
      const first = after(recordsOf(savedRecord('s')), 2, ...writeTags('s', [], before))
      const [saved] = savedArticles(after(first, 3, ...writeTags('s', before, tags)))
      expect(saved?.tags).toEqual([...tags].sort())
    }),
  )
})

test('settings have their defaults, and read marks go all at once', () => {
  expect(isSet(new Map(), 'readMarks')).toBe(true)
  const records = after(recordsOf(savedRecord('a')), 2, chooseSetting('readMarks', false), markRead('a'), markRead('b'))
  expect(isSet(records, 'readMarks')).toBe(false)
  const without = after(records, 3, ...unmarkRead(records))
  expect([isRead(without, 'a'), isRead(without, 'b'), isSaved(without, 'a')]).toEqual([false, false, true])
  expect(unmarkRead(without)).toEqual([])
})

test('what is saved without a card is known by its slug', () => {
  const records = recordsOf(savedRecord('a'), { key: 'saved b', at: 1, value: {} }, { key: 'saved c', at: 1, value: null })
  expect(savedWithoutCard(records)).toEqual(['b'])
})
