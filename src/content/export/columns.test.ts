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
  const amount = { value: 1e9, currency: 'USD', qualifier: 'up to', what: 'Azure services', from: 'Microsoft', to: 'OpenAI' }
  expect(cell('amounts', [amount, { ...amount, value: 5, qualifier: null, from: null, to: null, what: 'a stake' }])).toBe(
    'up to USD 1000000000 from Microsoft to OpenAI: Azure services; USD 5: a stake',
  )
  expect(cell('value', 1e9)).toBe(1e9)
  expect(cell('from', null)).toBeNull()
})
