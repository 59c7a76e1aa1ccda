import { expect, test } from 'vitest'
import { formatQuantity, formatRange } from './formatQuantity.ts'

test.each([
  [10_000_000_000, 'USD', '$10 billion'],
  [40_000, 'CHF', 'CHF 40,000'],
  [10, 'GW', '10 GW'],
  [0.5, 'GW', '500 MW'],
  [250, 'MW', '250 MW'],
  [4_500, 'MW', '4.5 GW'],
  [27, 'percent', '27%'],
  [5.7, 'percent', '5.7%'],
  [1_000_000, 'chips', '1 million chips'],
  [18_000, 'chips', '18,000 chips'],
  [1, 'chips', '1 chip'],
  [5, 'years', '5 years'],
  [1, 'years', '1 year'],
  [3, 'people', '3 people'],
  [1, 'people', '1 person'],
])('%d %s is %s', (value, unit, text) => {
  expect(formatQuantity(value, unit)).toBe(text)
  expect(formatRange(value, null, unit)).toBe(text)
})

test.each([
  [10e9, 15e9, 'USD', '$10 billion to $15 billion'],
  [20e6, 25e6, 'USD', '$20 million to $25 million'],
  [4e6, 5e6, 'chips', '4 million to 5 million chips'],
  [3, 5, 'years', '3 to 5 years'],
  [20, 25, 'percent', '20% to 25%'],
  [0.5, 1.5, 'GW', '500 MW to 1.5 GW'],
])('%d to %d %s is %s', (value, most, unit, text) => {
  expect(formatRange(value, most, unit)).toBe(text)
})
