import { expect, test } from 'vitest'
import { fieldName } from './fieldName.ts'

test.each([
  ['title', 'Title'],
  ['companies[0]', 'Company 1'],
  ['amounts[1].what', 'Sum 2, what for'],
  ['sources[0].title', 'Source 1, title'],
  ['companies', 'Company'],
  ['colour', 'colour'],
])('%s is %s', (field, name) => {
  expect(fieldName(field)).toBe(name)
})
