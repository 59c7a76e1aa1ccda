import { expect, test } from 'vitest'
import { closestMatch } from './closestMatch.ts'

const KNOWN = ['openai', 'microsoft', 'xai', 'amd']

test.each([
  ['a letter missing', 'microsft', 'microsoft'],
  ['a letter too many', 'openaii', 'openai'],
  ['letters swapped', 'opneai', 'openai'],
  ['another case', 'OpenAI', null],
  ['a short name', 'xa', 'xai'],
  ['a short name with two edits', 'x', null],
  ['another word', 'anthropic', null],
  ['nothing', '', null],
])('%s', (_what, word, meant) => {
  expect(closestMatch(word, KNOWN)).toBe(meant)
})

test('where nothing is known, nothing was meant', () => {
  expect(closestMatch('openai', [])).toBeNull()
})
