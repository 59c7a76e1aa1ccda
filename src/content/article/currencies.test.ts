import { expect, test } from 'vitest'
import { CURRENCIES, isCurrency } from './currencies.ts'

/** Younger than the tables of the oldest Node that builds. */
const YOUNG = ['SLE', 'VED', 'XCG', 'ZWG']

test('every code is one that Unicode knows, once', () => {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
  expect(CURRENCIES.filter((code) => names.of(code) === undefined && !YOUNG.includes(code))).toEqual([])
  expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
})

test.each(['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'SAR', 'XAF', 'XCG', 'DEM'])('%s is a currency', (code) => {
  expect(isCurrency(code)).toBe(true)
})

test.each(['', 'usd', 'US$', '$', 'BTC', 'ABC', 'XAU', 'XXX', 'toString'])('%j is none', (code) => {
  expect(isCurrency(code)).toBe(false)
})
