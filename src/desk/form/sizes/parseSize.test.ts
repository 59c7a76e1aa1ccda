import { expect, test } from 'vitest'
import { parseSize } from './parseSize.ts'

test.each([
  ['10 GW', 10, 'GW'],
  ['1,5 GW', 1.5, 'GW'],
  ['500MW', 500, 'MW'],
  ['250 kW', 0.25, 'MW'],
  ['100,000 chips', 100_000, 'chips'],
  ['1.5 million GPUs', 1_500_000, 'chips'],
  ['10%', 10, 'percent'],
  ['18 months', 1.5, 'years'],
  ['30,000', 30_000, null],
  ['2.5', 2.5, null],
])('%s', (typed, value, unit) => {
  expect(parseSize(typed)).toEqual({ value, unit })
})

test.each(['', 'GW', 'ten', '10 bananas', '10 GW and more'])('%j is none', (typed) => {
  expect(parseSize(typed)).toBeNull()
})
