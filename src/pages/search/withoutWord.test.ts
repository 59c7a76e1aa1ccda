import { expect, test } from 'vitest'
import { withoutWord } from './withoutWord.ts'

test.each([
  ['alpha beta harbour', 'beta', 'alpha harbour'],
  ['Alpha, “beta” harbour', 'alpha', '“beta” harbour'],
  ['data center deal', 'centre', 'data deal'],
  ['beta alphabet', 'alpha', 'beta alphabet'],
  ['openai $100bn', 'n100000000000q', 'openai $100bn'],
])('"%s" without "%s"', (typed, word, rest) => {
  expect(withoutWord(typed, word)).toBe(rest)
})
