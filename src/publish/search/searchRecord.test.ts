import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { indexedExtras, toSearchRecord } from './searchRecord.ts'

test('of the text everything is found that can be read on the page, without its marks', () => {
  const image = { image: 'images/a.0123456789.jpg', width: 9, height: 9, alt: 'Two hands' }
  const body = [
    'A *paragraph*.[^1]',
    { heading: 'A heading' },
    { quote: 'A quote', by: 'Somebody' },
    { list: ['an item', 'another'] },
    image,
    { ...image, caption: 'A [caption](/about/).[^1]', credit: 'Photo: P' },
  ]
  const file = { ...articleFile({ terms: [{ name: 'Duration', value: 'Five years.[^1]' }] }), body }
  expect(toSearchRecord(parseArticle(file, 'a'), new Map()).parts.body).toBe(
    'A paragraph. A heading A quote Somebody an item another A caption. Duration: Five years.',
  )
})

const COMPANIES = new Map([['meta', { id: 'meta', name: 'Meta', aliases: ['Facebook'], hue: 1, sector: null, url: null }]])

test('what an article states of its deal is found too: roles, who is mentioned, sizes, days; but not what its texts say already', () => {
  const record = toSearchRecord(
    parseArticle(
      articleFile({
        roles: { openai: ['regulator'], microsoft: ['supplier'] },
        body: ['The supplier gives 250 MW of power to Meta in time.'],
        mentions: ['meta'],
        sizes: [
          { value: 10, most: 12, unit: 'GW', what: 'power' },
          { value: 250, unit: 'MW', what: 'a site' },
        ],
        dates: [{ what: 'signed', when: '2025-09-11' }],
      }),
      'a',
    ),
    COMPANIES,
  )
  expect(record.parts.more).toMatch(/ regulator Facebook 10 GW 12 GW signed 11 Sep 2025$/)
  // However a size is written, it is the same word.
  expect(indexedExtras(record, 'more')).toContain('w10000000q')
})
