import { expect, test } from 'vitest'
import { fieldName } from './fieldName.ts'

test.each([
  ['title', 'Title'],
  ['companies[0]', 'Company 1'],
  ['amounts[1].what', 'Sum 2, what for'],
  ['sources[0].title', 'Source 1, title'],
  ['companies', 'Company'],
  ['roles.openai[0]', 'Roles of openai'],
  ['mentions[0]', 'Mentioned company 1'],
  ['amounts[0].from', 'Sum 1, who pays'],
  ['sizes[0].unit', 'Size 1, unit'],
  ['sizes[1].from', 'Size 2, who supplies'],
  ['dates[0].when', 'Day of the deal 1, when'],
  ['follows[0].because', 'Continues 1, why'],
  ['seeAlso[0]', 'See also 1'],
  ['sources[0].kind', 'Source 1, what it is'],
  ['colour', 'colour'],
])('%s is %s', (field, name) => {
  expect(fieldName(field)).toBe(name)
})
