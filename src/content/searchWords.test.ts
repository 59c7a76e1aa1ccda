import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksNothing, foldSpelling, parseSearchQuery } from './searchWords.ts'

test.each([
  ['openai microsoft', { words: ['openai', 'microsoft'] }],
  ['OpenAI, Microsoft!', { words: ['openai', 'microsoft'] }],
  ['who invested in anthropic?', { words: ['invested', 'anthropic'] }],
  ['"letter of intent" nvidia', { words: ['nvidia'], phrases: ['letter of intent'] }],
  ['“letter of intent”', { phrases: ['letter of intent'] }],
  ['"letter of', { phrases: ['letter of'] }],
  ['stargate -norway', { words: ['stargate'], without: ['norway'] }],
  ['meta -"scale ai"', { words: ['meta'], without: ['scale ai'] }],
  ['"openai"', { words: ['openai'] }],
  ['$100 billion openai', { words: ['n100000000000q', 'openai'] }],
  ['"$100 billion"', { words: ['n100000000000q'] }],
  ['gpt-3 licence', { words: ['gpt-3', 'licence'] }],
  ['data center', { words: ['data', 'centre'] }],
  ['the the', { words: ['the'] }],
  ['the who', { words: ['the', 'who'] }],
  ['-', {}],
  ['', {}],
])('%j', (typed, expected) => {
  expect(parseSearchQuery(typed)).toEqual({ words: [], phrases: [], without: [], ...expected })
})

test('whatever is typed is read, and what is only to be left out asks nothing', () => {
  fc.assert(fc.property(fc.string(), (typed) => Array.isArray(parseSearchQuery(typed).words)))
  expect(asksNothing(parseSearchQuery('-openai'))).toBe(true)
  expect(asksNothing(parseSearchQuery('openai'))).toBe(false)
})

test('folding keeps the number of words, and is done once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const folded = foldSpelling(text)
      return folded.split(/\s+/).length === text.split(/\s+/).length && foldSpelling(folded) === folded
    }),
  )
  expect(foldSpelling('The organization licenses a data center')).toBe('The organisation licences a data centre')
})
