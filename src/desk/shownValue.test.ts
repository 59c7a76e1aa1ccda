import { expect, test } from 'vitest'
import { shownValue } from './shownValue.ts'

const names = {
  companies: [{ id: 'openai', name: 'OpenAI', hue: 1, aliases: [], count: 2 }],
  kinds: [{ id: 'cloud', name: 'Cloud' }],
  statuses: [{ id: 'intended', name: 'Intended' }],
}

test.each([
  ['companies[0]', 'openai', 'OpenAI'],
  ['companies', 'openai', 'OpenAI'],
  ['kind', 'cloud', 'Cloud'],
  ['status', 'intended', 'Intended'],
  ['date', '2025-09-25', '25 Sep 2025'],
  ['date', 'soon', 'soon'],
  ['companies[0]', 'unknown', 'unknown'],
  ['title', 'openai', 'openai'],
])('%s %s is %s to readers', (field, value, shown) => {
  expect(shownValue(field, value, names)).toBe(shown)
})

test('before the names are known, ids stand', () => {
  expect(shownValue('kind', 'cloud', null)).toBe('cloud')
})
