import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBaseUnit, isSizeUnit, SIZE_UNITS } from './sizeUnits.ts'

test('gigawatts are added up as megawatts, without a remainder of binary fractions', () => {
  expect(inBaseUnit(10, 'GW')).toEqual({ value: 10_000, unit: 'MW' })
  expect(inBaseUnit(1.1, 'GW')).toEqual({ value: 1_100, unit: 'MW' })
  expect(inBaseUnit(0.7, 'GW')).toEqual({ value: 700, unit: 'MW' })
  expect(inBaseUnit(27.5, 'percent')).toEqual({ value: 27.5, unit: 'percent' })
})

test('what is in its base unit stays what it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIZE_UNITS), fc.integer({ min: 1, max: 1e9 }), (unit, value) => {
      const once = inBaseUnit(value, unit)
      expect(inBaseUnit(once.value, once.unit)).toEqual(once)
    }),
  )
})

test('words that are no unit are none', () => {
  expect(['gw', 'kW', '%', 'constructor', ''].filter(isSizeUnit)).toEqual([])
})
