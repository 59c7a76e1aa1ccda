import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { parseArticle } from '../../content/article/parseArticle.ts'
import { toSearchRecord } from './searchRecord.ts'

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
