import { expect, test } from 'vitest'
import { formatMoney } from './formatMoney.ts'

test.each([
  [10_000_000_000, 'USD', '$10 billion'],
  [1_200_000_000_000, 'USD', '$1.2 trillion'],
  [11_700_000, 'EUR', '€11.7 million'],
  [14_250_000_000, 'GBP', '£14.25 billion'],
  [40_000, 'CHF', 'CHF 40,000'],
  [1, 'USD', '$1'],
])('%d %s is %s', (value, currency, text) => {
  expect(formatMoney(value, currency)).toBe(text)
})
