import { expect, test } from 'vitest'
import { recordsOf, savedRecord } from '../../../../tests/fixtures/readerRecords.ts'
import { formatBytes } from '../../../content/text/formatBytes.ts'
import { previewImport } from '../../../reader/previewImport.ts'
import { describeKept } from './describeKept.ts'
import { changesAnything, describePreview } from './describePreview.ts'

const note = (slug: string, at: number, text: string) => ({ key: `note ${slug}`, at, value: { text } })

test('what would come of it is said in a sentence for each outcome', () => {
  const own = recordsOf(savedRecord('b', 1), note('a', 9, 'mine'), note('b', 9, 'mine'), { key: 'saved d', at: 9, value: null })
  const preview = previewImport(own, [
    savedRecord('a', 1),
    savedRecord('c', 1),
    { key: 'follow /companies/openai/', at: 1, value: {} },
    { key: 'saved b', at: 2, value: null },
    note('a', 1, 'theirs'),
    note('b', 1, 'theirs'),
    savedRecord('d', 1),
    { key: 'shelf a', at: 1, value: {} },
  ])
  expect(describePreview(preview, 1)).toEqual([
    '2 saved articles, 1 follow and 1 thing that this version of the site does not know are new here.',
    '1 saved article was removed there and goes from here.',
    '2 notes are newer here and stay.',
    '1 saved article was removed here since and stays removed.',
    '1 whole article comes along, to be read without the site.',
  ])
  expect(changesAnything(preview, 0)).toBe(true)
})

test('where all of it is here, that is said', () => {
  const own = recordsOf(savedRecord('a'))
  const preview = previewImport(own, own.values())
  expect(describePreview(preview, 0)).toEqual(['All of it is here already.'])
  expect(changesAnything(preview, 0)).toBe(false)
})

test('what erasing takes is said a line each, and nothing that is not there', () => {
  const records = recordsOf(
    savedRecord('a'),
    savedRecord('b'),
    note('a', 1, 'mine'),
    { key: 'tag a chips', at: 1, value: {} },
    { key: 'read a', at: 1, value: {} },
    { key: 'follow /companies/x/', at: 1, value: null },
  )
  expect(describeKept(records, 2, true)).toEqual([
    '2 saved articles, with 1 note and 1 tag',
    '2 whole articles that are kept',
    '1 read mark',
    'your settings: theme, skim, keys and read marks',
    'your last visit, and your place in lists',
    'what is kept to read offline, which comes back with the next visit unless you switch it off',
  ])
  expect(describeKept(new Map(), 0, false)).toHaveLength(2)
})

test.each([
  [0, 'less than 1 MB'],
  [14_200_000, '14 MB'],
  [999_600_000, '1 GB'],
  [1_440_000_000, '1.4 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})
