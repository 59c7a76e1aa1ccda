import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DataFault } from '../text/decode.ts'
import { decodeAscending, decodeNumbers, encodeAscending, encodeNumber } from './deltaVarint.ts'

const MOST = 0x7fff_ffff

test('ascending numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: MOST })), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b)
      expect(decodeAscending(encodeAscending(ascending), 'test')).toEqual(ascending)
    }),
  )
})

test('numbers in any order come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: MOST })), (numbers) => {
      expect(decodeNumbers(numbers.map(encodeNumber).join(''), 'test')).toEqual(numbers)
    }),
  )
})

test.each([0, 1, 31, 32, 1023, 1024, MOST - 1, MOST])('%i comes back alone', (number) => {
  expect(decodeAscending(encodeAscending([number]), 'test')).toEqual([number])
})

test('neighbours take a character each', () => {
  expect(encodeAscending([0, 1, 2, 3])).toBe('AAAA')
  expect(encodeAscending([])).toBe('')
})

test('a number that is added changes nothing before it', () => {
  expect(encodeAscending([3, 40, 2000])).toBe(encodeAscending([3, 40]) + encodeNumber(1959))
})

test.each([
  ['a number twice', [1, 1]],
  ['a descending number', [2, 1]],
  ['a negative number', [-1]],
  ['a fraction', [0.5]],
  ['a number that is too large', [MOST + 1]],
  ['no number', [Number.NaN]],
])('%s is not written', (_what, numbers) => {
  expect(() => encodeAscending(numbers)).toThrow(RangeError)
})

test.each([
  ['a foreign character', 'A B'],
  ['a character beyond ASCII', 'Aé'],
  ['another alphabet of base 64', 'A+/='],
  ['a number that breaks off', 'Ag'],
  ['a number of too many groups', 'ggggggggA'],
  ['a number of 2^31', 'ggggggC'],
  ['a number of 2^32', 'ggggggE'],
  ['a number of 2^32 + 1', 'hgggggE'],
])('%s is refused', (_what, text) => {
  expect(() => decodeNumbers(text, 'data/facets.json: openai')).toThrow(DataFault)
  expect(() => decodeAscending(text, 'data/facets.json: openai')).toThrow(DataFault)
})

test('garbage is refused or gives ascending whole numbers, and nothing else is thrown', () => {
  const alphabet = fc.constantFrom(...'ABCfghz019-_', ' ', 'é')
  fc.assert(
    fc.property(fc.string({ unit: alphabet }), (text) => {
      try {
        const numbers = decodeAscending(text, 'test')
        expect(numbers.every((number, i) => Number.isInteger(number) && number > (numbers[i - 1] ?? -1))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(DataFault)
      }
    }),
  )
})
