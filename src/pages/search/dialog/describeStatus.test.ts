import { expect, test } from 'vitest'
import { describeStatus } from './describeStatus.ts'

const state = { options: 0, isSearching: false, found: undefined }

test.each([
  ['', state, 'Type to search. Arrow keys move, Enter opens, Escape closes.'],
  ['  ', { ...state, isSearching: true }, 'Type to search. Arrow keys move, Enter opens, Escape closes.'],
  ['openai', { ...state, isSearching: true }, 'Searching…'],
  ['openai', { ...state, options: 2, isSearching: true }, ''],
  ['openai', { ...state, found: 0 }, 'Nothing found for these words.'],
  ['openai', { ...state, options: 11, found: 1204 }, '1,204 found. Arrow keys move, Enter opens.'],
  // What was found for earlier words stands until the next answer is there.
  ['openai o', { options: 11, isSearching: true, found: 1204 }, '1,204 found. Arrow keys move, Enter opens.'],
])('"%s", %o', (words, current, status) => {
  expect(describeStatus(words, current)).toBe(status)
})
