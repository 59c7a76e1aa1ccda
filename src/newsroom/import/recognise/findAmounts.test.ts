import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAmounts } from './findAmounts.ts'

const sums = (text: string) =>
  findAmounts([{ place: 'opening', text }]).map(({ qualifier, value, currency, period }) =>
    [qualifier, value, currency, period].filter((part) => part !== null).join(' '),
  )

test.each([
  ['$100 billion', '100000000000 USD'],
  ['US$5bn', '5000000000 USD'],
  ['Helion Signs $4.2 Billion Agreement', '4200000000 USD'],
  ['HELION TO PAY €300 MILLION', '300000000 EUR'],
  ['€1.7 billion', '1700000000 EUR'],
  ['100bn dollars', '100000000000 USD'],
  ['$6.5B', '6500000000 USD'],
  ['£40m', '40000000 GBP'],
  ['HK$2.3 billion', '2300000000 HKD'],
  ['RMB 10 billion', '10000000000 CNY'],
  ['10 billion yuan', '10000000000 CNY'],
  ['Rs 500 crore', '5000000000 INR'],
  ['CHF 3 million', '3000000 CHF'],
  ['EUR 250 million', '250000000 EUR'],
  ['$250 million USD', '250000000 USD'],
  ['500 Mio. Euro', '500000000 EUR'],
  ['1,5 Milliarden Euro', '1500000000 EUR'],
  ['1,5 milliard d’euros', '1500000000 EUR'],
  ['$1,250,000', '1250000 USD'],
  ['half a billion dollars', '500000000 USD'],
  ['two billion euros', '2000000000 EUR'],
  ['a $38-billion contract', '38000000000 USD'],
  ['a 25-billion-dollar order', '25000000000 USD'],
  ['20 €', '20 EUR'],
  ['1.2 trillion won', '1200000000000 KRW'],
  ['$3 billion, 2025', '3000000000 USD'],
])('%s is %s', (text, wanted) => {
  expect(sums(`They pay ${text} for it.`)).toEqual([wanted])
})

test.each([
  ['up to $4 billion over five years', 'up to 4000000000 USD over five years'],
  ['as much as $5bn', 'up to 5000000000 USD'],
  ['more than €2 million a year', 'more than 2000000 EUR a year'],
  ['an estimated $60 million per year', 'about 60000000 USD per year'],
  ['roughly $1 billion', 'about 1000000000 USD'],
  ['at least £3bn', 'at least 3000000000 GBP'],
  ['$10 billion or more', 'more than 10000000000 USD'],
  ['up to an additional $2 billion', 'up to 2000000000 USD'],
  ['$200-300 million', 'up to 300000000 USD'],
  ['between $1 billion and $2 billion', 'up to 2000000000 USD'],
  ['$11.9 billion in a contract through 2030', '11900000000 USD through 2030'],
  ['$300 million for access over a five-year period', '300000000 USD over a five-year period'],
])('%s is read with what qualifies it', (text, wanted) => {
  expect(sums(`They pay ${text}.`)).toEqual([wanted])
})

test.each([
  ['$5 billion a year', 'year', null],
  ['€2 million annually', 'year', null],
  ['$300 million per month', 'month', null],
  ['$1 billion in fees a year', null, null],
  ['$4 billion over five years', null, null],
])('%s is of a period where that is sure', (text, rate, means) => {
  expect(findAmounts([{ place: 'opening', text: `They pay ${text}.` }])).toMatchObject([{ rate, means }])
})

test.each([
  ['Helion plans to invest up to $4 billion there.', 'intended'],
  ['It intends to put another $5 billion in.', 'intended'],
  ['Helion will reportedly pay $4 billion.', 'reported'],
  ['Helion plans to build a plant, and pays $4 billion.', null],
  ['It has paid $4 billion.', null],
])('%s says how certain the sum is: %s', (text, means) => {
  expect(findAmounts([{ place: 'opening', text }])[0]?.means).toBe(means)
})

test('what is no sum is none', () => {
  expect(sums('In 2025 some 300 people and 5 GW; B200 and $SPY; 50 won the prize at 12:30, 3.5 million users')).toEqual([])
})

test('a sum that is named twice comes once, with the words of its first place', () => {
  const [sum, ...rest] = findAmounts([
    { place: 'headline', text: 'Helion to pay $4 billion' },
    { place: 'opening', text: 'The contract is worth up to $4 billion over five years.' },
  ])
  expect(rest).toEqual([])
  expect(sum).toMatchObject({ words: '$4 billion', qualifier: 'up to', period: 'over five years', isLikely: true })
})

test('valuations, revenues and prices of shares are found, and not chosen', () => {
  const found = findAmounts([
    { place: 'opening', text: 'Helion, valued at $40 billion, had revenues of $3 billion. It sells shares at $12.50.' },
  ])
  expect(found.map(({ value, isLikely }) => [value, isLikely])).toEqual([
    [40e9, false],
    [3e9, false],
    [12.5, false],
  ])
})

test('boilerplate has no sums', () => {
  expect(findAmounts([{ place: 'boilerplate', text: 'It manages $5 trillion.' }])).toEqual([])
})

test('every text is read in time, and every sum is a number', () => {
  const part = fc.constantFrom('$', '1', ',', '.', ' ', '000', 'billion', 'up to', '-', '€', 'dollars', 'a', 'over five years', 'EUR')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      for (const { value } of findAmounts([{ place: 'text', text: parts.join('') }])) expect(value).toBeGreaterThan(0)
    }),
  )
})
