import { expect, test } from 'vitest'
import { entryKeyOf, stateOfSamePage } from './historyEntry.ts'

const FROM_LIST = { search: '?company=openai', scope: null, name: 'Timeline, filtered by OpenAI', steps: 1 }

test('an entry that a link within the page has made shares the key of the page', () => {
  const page = { key: 'a', state: null }
  const source = { key: 'b', state: stateOfSamePage(page, 1) }
  const next = { key: 'c', state: stateOfSamePage(source, 1) }
  expect([page, source, next].map(entryKeyOf)).toEqual(['a', 'a', 'a'])
})

test('it remembers the list that the reader came from, one entry further away', () => {
  expect(stateOfSamePage({ key: 'a', state: FROM_LIST }, 1)).toEqual({ ...FROM_LIST, steps: 2, entry: 'a' })
  expect(stateOfSamePage({ key: 'a', state: FROM_LIST }, 0)).toEqual({ ...FROM_LIST, entry: 'a' })
})

test('what a choice kept in view is shown once', () => {
  expect(stateOfSamePage({ key: 'a', state: { kept: { shownCount: 60, entries: [] } } }, 1)).toEqual({ entry: 'a' })
})
