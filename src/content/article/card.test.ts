import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { DataFault } from '../text/decode.ts'
import { parseCards, toCard } from './card.ts'
import { parseArticle } from './parseArticle.ts'

const card = () => toCard(parseArticle(articleFile(), 'the-slug'))

test('a card has what a list shows, and the first sentence of why it matters', () => {
  expect(card()).toEqual({
    slug: 'the-slug',
    title: 'OpenAI and Microsoft sign a new agreement',
    date: '2025-09-12',
    companies: ['openai', 'microsoft'],
    kind: 'agreement',
    status: 'announced',
    summary: 'The two companies put their partnership on a new footing.',
    why: 'The leading pair stays together.',
  })
})

test('a card of an article that does not say why it matters has an empty line', () => {
  expect(toCard(parseArticle(articleFile({ whyItMatters: [] }), 'a')).why).toBe('')
})

test('cards come back as they were, by way of JSON', () => {
  expect(parseCards(JSON.parse(JSON.stringify([card(), card()])), 'block 0')).toEqual([card(), card()])
  expect(parseCards([], 'block 0')).toEqual([])
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an object', {}],
  ['a card that is none', ['card']],
  ['an unknown kind', [{ ...card(), kind: 'clouds' }]],
  ['an unknown status', [{ ...card(), status: 'done' }]],
])('%s is refused', (_what, value) => {
  expect(() => parseCards(value, 'block 0')).toThrow(DataFault)
})

test.each(Object.keys(card()))('a card without its %s is refused', (field) => {
  expect(() => parseCards([{ ...card(), [field]: undefined }], 'block 0')).toThrow(DataFault)
})
