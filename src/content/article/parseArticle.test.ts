import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { DataFault } from '../text/decode.ts'
import { parseArticle } from './parseArticle.ts'

/** The file as a browser gets it. */
const asFetched = (file: object): unknown => JSON.parse(JSON.stringify(file))

/** The place that a fault names. */
function placeOfFault(value: unknown): string {
  try {
    parseArticle(value, 'a')
  } catch (error) {
    if (error instanceof DataFault) return error.where
    throw error
  }
  return 'no fault'
}

const NOTHING_ELSE = { most: null, qualifier: null, from: null, to: null, status: null, sameAs: null, partOf: null }

test('a file with only what is demanded gets every default', () => {
  const { title, date, companies, kind, summary, body } = articleFile()
  expect(parseArticle(asFetched({ title, date, companies, kind, summary, body }), 'the-slug')).toEqual({
    slug: 'the-slug',
    slugs: [],
    title,
    authors: [],
    date,
    published: null,
    companies,
    roles: {},
    mentions: [],
    kind,
    status: 'announced',
    summary,
    body: [{ type: 'paragraph', text: 'OpenAI and Microsoft have put out a joint statement.[^1]' }],
    whyItMatters: [],
    sources: [],
    follows: [],
    seeAlso: [],
    terms: [],
    amounts: [],
    sizes: [],
    dates: [],
    updated: null,
    checked: null,
    corrections: [],
    note: null,
  })
})

test('a file with everything keeps everything', () => {
  const file = articleFile({
    authors: [{ name: 'Ada Lovelace', url: 'https://example.org/ada/' }, { name: 'Charles Babbage' }],
    published: '2025-09-13',
    status: 'ended',
    roles: { openai: ['customer', 'supplier'] },
    mentions: ['amd'],
    follows: ['b', { article: 'c', because: 'Others have taken it over' }],
    seeAlso: ['d'],
    terms: [{ name: 'Duration', value: 'Five years.' }],
    sizes: [{ value: 1.5, unit: 'GW', what: 'halls', from: 'openai', status: 'intended' }],
    dates: [{ what: 'closes', when: 'by 2030' }],
    amounts: [
      { value: 1e9, most: 2e9, currency: 'USD', what: 'shares', period: 'year', partOf: 'b' },
      { value: 2, currency: 'EUR', what: 'x', qualifier: 'up to', from: 'microsoft', to: 'openai', sameAs: 'b' },
    ],
    sources: [
      { title: 'T', publisher: 'P', url: 'https://p.org/' },
      { publisher: 'OpenAI', company: 'openai', kind: 'filing', url: 'https://q.org/', read: '2025-09-14' },
    ],
    updated: '2025-09-13',
    checked: '2026-01-02',
    corrections: [{ date: '2025-09-13', text: 'The sum was wrong.' }],
    note: 'Drafted by a program.',
  })
  expect(parseArticle(asFetched(file), 'a')).toMatchObject({
    authors: [
      { name: 'Ada Lovelace', url: 'https://example.org/ada/' },
      { name: 'Charles Babbage', url: null },
    ],
    published: '2025-09-13',
    status: 'ended',
    roles: { openai: ['customer', 'supplier'] },
    mentions: ['amd'],
    follows: [
      { slug: 'b', because: null },
      { slug: 'c', because: 'Others have taken it over' },
    ],
    seeAlso: ['d'],
    terms: [{ name: 'Duration', value: 'Five years.' }],
    amounts: [
      { ...NOTHING_ELSE, value: 1e9, most: 2e9, currency: 'USD', what: 'shares', period: 'year', partOf: 'b' },
      {
        ...NOTHING_ELSE,
        value: 2,
        currency: 'EUR',
        what: 'x',
        qualifier: 'up to',
        from: 'microsoft',
        to: 'openai',
        period: null,
        sameAs: 'b',
      },
    ],
    sizes: [{ ...NOTHING_ELSE, value: 1.5, unit: 'GW', what: 'halls', from: 'openai', status: 'intended' }],
    dates: [{ what: 'closes', when: 'by 2030' }],
    sources: [
      { title: 'T', publisher: 'P', company: null, kind: null, url: 'https://p.org/', date: null, read: null },
      { title: null, publisher: 'OpenAI', company: 'openai', kind: 'filing', url: 'https://q.org/', date: null, read: '2025-09-14' },
    ],
    updated: '2025-09-13',
    checked: '2026-01-02',
    corrections: [{ date: '2025-09-13', text: 'The sum was wrong.' }],
    note: 'Drafted by a program.',
  })
})

test('a period that a later version of the format has stays with its sum, which would else be counted', () => {
  const file = { ...articleFile(), amounts: [{ value: 5, currency: 'USD', what: 'x', period: 'week' }] }
  expect(parseArticle(asFetched(file), 'a').amounts).toMatchObject([{ value: 5, period: 'week' }])
})

test('every form of block is told apart', () => {
  const body = ['A paragraph.', { heading: 'H' }, { quote: 'Q', by: 'B' }, { list: ['one', 'two'] }]
  expect(parseArticle(asFetched(articleFile({ body })), 'a').body).toEqual([
    { type: 'paragraph', text: 'A paragraph.' },
    { type: 'heading', text: 'H' },
    { type: 'quote', text: 'Q', by: 'B' },
    { type: 'list', items: ['one', 'two'] },
  ])
})

test('a picture has its size and what is said of it', () => {
  const image = { image: 'images/a.0123456789.jpg', width: 1_200, height: 800, alt: 'Two hands' }
  const body = [image, { ...image, caption: 'So it was.[^1]', credit: 'Photo: P' }]
  const picture = { type: 'image', path: 'images/a.0123456789.jpg', width: 1_200, height: 800, alt: 'Two hands' }
  expect(parseArticle({ ...articleFile(), body }, 'a').body).toEqual([
    { ...picture, caption: null, credit: null },
    { ...picture, caption: 'So it was.[^1]', credit: 'Photo: P' },
  ])
})

test('fields that a later format adds are passed over', () => {
  expect(parseArticle({ ...articleFile(), $schema: '../article.schema.json', mood: 'good' }, 'a')).not.toHaveProperty('mood')
})

test.each([
  ['a list', []],
  ['null', null],
  ['a text', 'article'],
  ['nothing', undefined],
])('%s is no article', (_what, value) => {
  expect(placeOfFault(value)).toBe('articles/a.json')
})

test.each(['title', 'date', 'companies', 'kind', 'summary', 'body'])('an article without its %s is refused', (field) => {
  expect(placeOfFault(asFetched({ ...articleFile(), [field]: undefined }))).toBe(`articles/a.json: ${field}`)
})

test.each([
  ['title', 12],
  // A date that is no day could not be shown; the screen would break instead of saying that the data is not as expected.
  ['date', '12 September 2025'],
  ['date', '2025-02-30'],
  ['companies', 'openai'],
  ['kind', 'clouds'],
  ['kind', null],
  ['status', 'done'],
  ['status', 3],
  ['summary', ['x']],
  ['body', 'A paragraph.'],
  ['whyItMatters', 'It matters.'],
  ['sources', { title: 'x' }],
  ['follows', 'b'],
  ['terms', 'Duration'],
  ['amounts', 1],
  ['updated', 2025],
  ['checked', 2025],
  ['corrections', 'none'],
  ['authors', 'Ada Lovelace'],
  ['published', 2025],
  ['note', ['x']],
])('an article whose %s is %j is refused', (field, value) => {
  expect(placeOfFault({ ...articleFile(), [field]: value })).toBe(`articles/a.json: ${field}`)
})

test.each([
  ['companies', ['openai', 1], 1],
  ['body', ['A paragraph.', 5], 1],
  ['body', [{ heding: 'x' }], 0],
  ['body', [{ quote: 'without a speaker' }], 0],
  ['body', [{ list: 'x' }], 0],
  ['body', [{ image: 'images/a.jpg', alt: 'Its size is not known' }], 0],
  ['whyItMatters', [null], 0],
  ['sources', [{ title: 'x', publisher: 'y' }], 0],
  ['terms', [{ name: 'Duration' }], 0],
  ['amounts', [{ value: '1', currency: 'USD', what: 'x' }], 0],
  ['corrections', [{ text: 'x' }], 0],
  ['authors', [{ name: 'x' }, 'Ada Lovelace'], 1],
])('a fault within %s is named by its place', (field, value, place) => {
  expect(placeOfFault({ ...articleFile(), [field]: value })).toMatch(new RegExp(`^articles/a\\.json: ${field}\\[${place}\\]`))
})
