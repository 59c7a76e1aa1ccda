import { expect, test } from 'vitest'
import { type ColumnKey, type ColumnValues, type ExportRow, exportCells } from './columns.ts'

function cell<K extends ColumnKey>(key: K, value: ColumnValues[K]) {
  return exportCells([key], { [key]: value } as ExportRow<K>)[0]
}

test('companies are apart by semicolons, by name and by id', () => {
  expect(cell('companies', ['Apple, Inc.', 'OpenAI'])).toBe('Apple, Inc.; OpenAI')
  expect(cell('company_ids', ['apple', 'openai'])).toBe('apple; openai')
  expect(cell('companies', [])).toBe('')
})

test('authors are apart by semicolons, by name', () => {
  expect(
    cell('authors', [
      { name: 'Ada Lovelace', url: 'https://example.org/ada/' },
      { name: 'Babbage, Charles', url: null },
    ]),
  ).toBe('Ada Lovelace; Babbage, Charles')
  expect(cell('authors', [])).toBe('')
})

test('texts come without their markup, paragraphs in lines of their own', () => {
  expect(cell('summary', 'A *new* deal.[^1]')).toBe('A new deal.')
  expect(cell('why_it_matters', ['It *matters*.[^1]', 'Again.'])).toBe('It matters.\nAgain.')
})

test('sources are addresses apart by spaces; where they are left out, the cell says so', () => {
  const source = { title: 'One', publisher: 'OpenAI', company: null, kind: null, url: 'https://openai.com/one/', date: null, read: null }
  expect(cell('sources', [source, { ...source, url: 'https://openai.com/two/' }])).toBe('https://openai.com/one/ https://openai.com/two/')
  expect(cell('sources', [])).toBe('')
  expect(cell('sources', undefined)).toBe('left out, see address')
})

test('amounts are told in words, numbers stay numbers, and what is not known is an empty cell', () => {
  const rest = { most: null, period: null, status: null }
  const amount = { value: 1e9, currency: 'USD', qualifier: 'up to', what: 'Azure services', from: 'Microsoft', to: 'OpenAI', ...rest }
  expect(cell('amounts', [amount, { ...amount, value: 5, qualifier: null, from: null, to: null, what: 'a stake' }])).toBe(
    'up to USD 1000000000 from Microsoft to OpenAI: Azure services; USD 5: a stake',
  )
  expect(cell('amounts', [{ ...amount, most: 2e9, period: 'year', status: 'intended' }])).toBe(
    'up to USD 1000000000 to 2000000000 a year from Microsoft to OpenAI (intended): Azure services',
  )
  expect(cell('value', 1e9)).toBe(1e9)
  expect(cell('from', null)).toBeNull()
})

test('sizes are told like amounts, roles by party, and what a list is too long for says so', () => {
  const size = {
    value: 10,
    most: null,
    unit: 'GW',
    qualifier: 'at least',
    what: 'systems',
    from: 'NVIDIA',
    to: null,
    status: null,
  } as const
  expect(cell('sizes', [size, { ...size, most: 12, status: 'intended' }])).toBe(
    'at least 10 GW from NVIDIA: systems; at least 10 to 12 GW from NVIDIA (intended): systems',
  )
  const parties = [
    { company: 'NVIDIA', roles: ['investor', 'supplier'] },
    { company: 'OpenAI', roles: ['customer'] },
  ] as const
  expect(cell('roles', parties)).toBe('NVIDIA: investor, supplier; OpenAI: customer')
  expect(cell('source_kinds', ['announcement', 'unknown'])).toBe('announcement; unknown')
  expect([cell('roles', undefined), cell('source_kinds', undefined)]).toEqual(['left out, see address', 'left out, see address'])
  expect([cell('first_hand', true), cell('first_hand', false), cell('checked', null)]).toEqual(['yes', 'no', null])
})
