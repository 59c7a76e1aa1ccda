import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleOrPublisher } from './titleOrPublisher.ts'

const at = (words: string, url = 'https://news.example/1') => titleOrPublisher(words, url)

test.each([['OpenAI'], ['Reuters —'], ['The Straits Times (Reuters)'], ['CNBC via Yahoo'], ['Bank of England'], ['xAI'], ['9to5Google']])(
  '%s is who published it, and how the page is called is open',
  (words) => {
    expect(at(words)).toEqual({ title: null, publisher: words.replace(' —', '') })
  },
)

test.each([
  ['ai fray', 'https://www.aifray.com/x'],
  ['The verge', 'https://www.theverge.com/x'],
  ['gov.uk', 'https://www.gov.uk/x'],
])('%s is the name of the host of %s', (words, url) => {
  expect(at(words, url)).toEqual({ title: null, publisher: words })
})

test.each([
  ['OpenAI and Microsoft sign a new agreement'],
  ['OpenAI and Microsoft Sign'],
  ['Helion Buys Aurora'],
  ['Helion, Aurora'],
  ['The deal'],
  ['Press Release'],
  ['Helion Joint Statement'],
  ['Form 8-K'],
  ['Introducing GPT-5'],
  ['Q3 2025'],
  ['What Now?'],
])('%s is a title', (words) => {
  expect(at(words)).toEqual({ title: words, publisher: null })
})

test('no words are neither', () => {
  expect(at(' – ')).toEqual({ title: null, publisher: null })
})

test('any words are read', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, url) => void titleOrPublisher(words, url)))
})
