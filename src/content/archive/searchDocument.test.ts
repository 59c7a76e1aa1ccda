import { expect, test } from 'vitest'
import { encodeSearchDocument, moreWords, parseSearchDocument, type SearchDocument } from './searchDocument.ts'

const DOCUMENT: SearchDocument = {
  card: {
    slug: 'a',
    title: 'A title',
    date: '2025-03-01',
    companies: ['x', 'y'],
    kind: 'cloud',
    status: 'announced',
    summary: 'A summary.',
  },
  parts: {
    title: 'A title',
    names: 'X, Y',
    summary: 'A summary.',
    why: 'Why.',
    body: 'Text\nof "it".',
    more: moreWords('2025-03-01', 'cloud'),
  },
}
const published = (): unknown[] => JSON.parse(JSON.stringify(encodeSearchDocument(DOCUMENT))) as unknown[]

test('a document comes out as it went in', () => {
  expect(parseSearchDocument(published(), 'text')).toEqual(DOCUMENT)
  expect(DOCUMENT.parts.more).toBe('Saturday, 1 March 2025 Cloud cloud computing capacity')
})

test('what an article states beside its texts goes along, where there is any', () => {
  const more = moreWords('2025-03-01', 'cloud', 'regulator 10 GW')
  const stating = { ...DOCUMENT, parts: { ...DOCUMENT.parts, more } }
  expect(more).toBe('Saturday, 1 March 2025 Cloud cloud computing capacity regulator 10 GW')
  expect(encodeSearchDocument(stating).at(-1)).toBe('regulator 10 GW')
  expect(parseSearchDocument(JSON.parse(JSON.stringify(encodeSearchDocument(stating))), 'text')).toEqual(stating)
  expect(published()).toHaveLength(10)
})

test.each([
  ['no list', { title: 'A title' }],
  ['too short a list', published().slice(0, 9)],
  ['no day', published().with(2, 'yesterday')],
  ['no companies', published().with(3, 'x')],
  ['an unknown kind', published().with(4, 'gossip')],
  ['an unknown status', published().with(5, '')],
])('%s is refused', (_, value) => {
  expect(() => parseSearchDocument(value, 'text')).toThrow('expected')
})
