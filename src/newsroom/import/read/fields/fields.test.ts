import { expect, test } from 'vitest'
import { fieldOf } from './fieldNames.ts'
import { fieldTree, isMap } from './fieldTree.ts'
import { readFields } from './readFields.ts'
import { splitNames } from './splitNames.ts'

test.each([
  ['Announcement Date', 'date'],
  ['datePublished', 'date'],
  ['Partner 1', 'company'],
  ['Company A', 'company'],
  ['Parties', 'companies'],
  ['Deal value (USD m)', 'amount'],
  ['dealValue', 'amount'],
  ['Käufer', 'company'],
  ['Société', 'company'],
  ['Why it matters', 'why'],
  ['source_url', 'source'],
  ['End date', null],
  ['updated', null],
  ['Colour', null],
  ['__proto__', null],
])('%s is %s', (name, field) => {
  expect(fieldOf(name)).toBe(field)
})

test.each([
  ['Procter & Gamble', false, ['Procter & Gamble']],
  ['Tata Consultancy Services and Sons', true, ['Tata Consultancy Services and Sons']],
  ['Helion; Aurora', false, ['Helion', 'Aurora']],
  ['Helion / Aurora + Northwind', false, ['Helion', 'Aurora', 'Northwind']],
  ['Factiva/Dow Jones', true, ['Factiva/Dow Jones']],
  ['Newsday (Long Island, NY)', false, ['Newsday (Long Island, NY)']],
  ['Helion, Aurora, Inc., Northwind', true, ['Helion', 'Aurora, Inc.', 'Northwind']],
  ['Helion\nAurora | Meta', false, ['Helion', 'Aurora', 'Meta']],
  ['Undisclosed; n/a; 3M; 4', true, ['3M']],
])('names of %j', (cell, isPlural, names) => {
  expect(splitNames(cell, isPlural)).toEqual(names)
})

const read = (value: unknown) => {
  const tree = fieldTree(value)
  if (tree === null || !isMap(tree)) throw new Error('no fields')
  return readFields(tree, { where: (name) => `field ${name}`, isOwnAddress: false })
}

test('numbers take the unit of their column, and sums stay as they are written', () => {
  expect(read({ 'Amount (USD m)': '6,500' }).stated.amounts).toEqual(['USD 6,500 million'])
  expect(read({ 'Value ($bn)': '1.2' }).stated.amounts).toEqual(['$1.2 billion'])
  expect(read({ 'Value ($bn)': '€3 million' }).stated.amounts).toEqual(['€3 million'])
  expect(read({ Value: '6500' }).stated.amounts).toEqual(['6500'])
  expect(read({ Value: { value: 5, currency: 'EUR', qualifier: 'up to', unit: 'billion' } }).stated.amounts).toEqual([
    'up to EUR 5 billion',
  ])
})

test('sources are addresses, with the words beside them', () => {
  expect(
    read({ Source: 'Northwind News, https://x.example/a_(b). And https://y.example/;https://x.example/a_(b)' }).stated.sources,
  ).toMatchObject([
    { title: null, publisher: 'Northwind News', url: 'https://x.example/a_(b)' },
    { title: null, url: 'https://y.example/;https://x.example/a_(b)' },
  ])
  expect(read({ Source: '[The deal](https://x.example/)', Outlet: 'X' }).stated.sources).toEqual([
    { title: 'The deal', publisher: 'X', url: 'https://x.example/', date: null },
  ])
  expect(
    read({ Source: 'The deal, https://x.example/1; Reuters (https://y.example/2) and https://z.example/3' }).stated.sources,
  ).toMatchObject([
    { title: 'The deal', publisher: null },
    { title: null, publisher: 'Reuters' },
    { title: null, publisher: null },
  ])
  expect(read({ Source: 'Reuters, https://y.example/', 'Source title': 'The deal' }).stated.sources).toMatchObject([
    { title: 'The deal', publisher: 'Reuters' },
  ])
  expect(read({ Source: 'javascript:alert(1)', Title: 'A' }).stated.sources).toBeUndefined()
})

test('what is stated twice is kept, and nothing is used that is not known', () => {
  const { title, dates, others } = read({
    Title: 'One',
    Deal: 'Two',
    Year: '2025',
    Date: '2025-09-12',
    Sector: 'Chips',
    Deep: { er: { Colour: 'red' } },
  })
  expect({ title, dates, others }).toEqual({
    title: 'One',
    dates: [
      { words: '2025-09-12', where: 'field Date', order: null },
      { words: '2025', where: 'field Year', order: null },
    ],
    others: [
      { name: 'Deal', value: 'Two' },
      { name: 'Sector', value: 'Chips' },
      { name: 'Deep.er.Colour', value: 'red' },
    ],
  })
})
