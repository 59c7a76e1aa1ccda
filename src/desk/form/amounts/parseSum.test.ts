import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '../../../content/text/formatNumber.ts'
import { parseSum } from './parseSum.ts'

test.each([
  ['6.5 billion', 6_500_000_000, null],
  ['6,5 Mrd', 6_500_000_000, null],
  ['6,5 Mrd.', 6_500_000_000, null],
  ['300m', 300_000_000, null],
  ['40k', 40_000, null],
  ['1.234 billion', 1_234_000_000, null],
  ['1,234 million', 1_234_000_000, null],
  ['1,234 Mrd', 1_234_000_000, null],
  ['1,500', 1500, null],
  ['1.500', 1500, null],
  ['1.500,50', 1500.5, null],
  ['1,000,000', 1_000_000, null],
  ['1 000 000', 1_000_000, null],
  ["1'000'000", 1_000_000, null],
  ['$4bn', 4_000_000_000, 'USD'],
  ['US$5bn', 5_000_000_000, 'USD'],
  ['€1.7 billion', 1_700_000_000, 'EUR'],
  ['EUR 12 Mio', 12_000_000, 'EUR'],
  ['100bn USD', 100_000_000_000, 'USD'],
])('“%s” is a sum', (typed, value, currency) => {
  expect(parseSum(typed, ['EUR', 'USD'])).toEqual({ value, currency })
})

test.each(['', 'six', '4 apples', '1,2,3', '1.2.3 billion', '-5', '5 to 6 million', '$'])('“%s” is none', (typed) => {
  expect(parseSum(typed, ['EUR', 'USD'])).toBeNull()
})

test('a sum that is shown in full is read as the same sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (value) => {
      expect(parseSum(formatNumber(value))?.value).toBe(value)
    }),
  )
})

test('whatever is typed, nothing is thrown', () => {
  fc.assert(fc.property(fc.string(), (typed) => void parseSum(typed)))
})
