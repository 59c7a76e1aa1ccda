import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bitset } from './bitset.ts'

/* Every operation is held against the same one on a plain list. Sizes lie on both sides of the ends of words. */

const size = fc.oneof(fc.constantFrom(0, 1, 31, 32, 33, 63, 64, 65), fc.integer({ min: 0, max: 200 }))
const members = (below: number) =>
  below === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat({ max: below - 1 }), { maxLength: below })
const oneSet = size.chain((n) => fc.record({ size: fc.constant(n), a: members(n) }))
const twoSets = size.chain((n) => fc.record({ size: fc.constant(n), a: members(n), b: members(n) }))

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
const listOf = (set: Bitset) => set.take(Number.POSITIVE_INFINITY)

test('a set holds what it was made of', () => {
  fc.assert(
    fc.property(oneSet, ({ size, a }) => {
      const set = Bitset.of(size, a)
      expect(listOf(set)).toEqual(ascending(a))
      expect(set.count()).toBe(a.length)
      for (let n = -1; n <= size; n++) expect(set.has(n)).toBe(a.includes(n))
    }),
  )
})

test('numbers out of bounds are left out', () => {
  expect(listOf(Bitset.of(10, [-1, 0, 9, 10, 31, 32, 1000]))).toEqual([0, 9])
  expect(Bitset.of(10, [12]).has(12)).toBe(false)
})

test('and, or, andNot and countAnd are those of sets', () => {
  fc.assert(
    fc.property(twoSets, ({ size, a, b }) => {
      const left = Bitset.of(size, a)
      const right = Bitset.of(size, b)
      const both = a.filter((n) => b.includes(n))
      expect(listOf(left.and(right))).toEqual(ascending(both))
      expect(listOf(left.or(right))).toEqual(ascending(new Set([...a, ...b])))
      expect(listOf(left.andNot(right))).toEqual(ascending(a.filter((n) => !b.includes(n))))
      expect(left.countAnd(right)).toBe(both.length)
      expect(listOf(left)).toEqual(ascending(a))
    }),
  )
})

test('counting between two numbers counts what lies there', () => {
  fc.assert(
    fc.property(oneSet, fc.nat({ max: 210 }), fc.nat({ max: 210 }), ({ size, a }, start, end) => {
      expect(Bitset.of(size, a).count(start, end)).toBe(a.filter((n) => n >= start && n < end).length)
    }),
  )
})

test('a range holds the numbers from its start up to its end', () => {
  const range = size.chain((n) => fc.record({ size: fc.constant(n), start: fc.nat({ max: n }), end: fc.nat({ max: n }) }))
  fc.assert(
    fc.property(range, ({ size, start, end }) => {
      const expected = Array.from({ length: size }, (_, n) => n).filter((n) => n >= start && n < end)
      expect(listOf(Bitset.range(size, start, end))).toEqual(expected)
    }),
  )
})

test.each([0, 1, 31, 32, 33, 64, 65])('full and empty sets of %i', (size) => {
  expect(Bitset.full(size).count()).toBe(size)
  expect(listOf(Bitset.full(size))).toEqual(Array.from({ length: size }, (_, n) => n))
  expect(Bitset.empty(size).count()).toBe(0)
})

test('taking gives the first or the last ones', () => {
  fc.assert(
    fc.property(oneSet, fc.nat({ max: 40 }), ({ size, a }, limit) => {
      const set = Bitset.of(size, a)
      expect(set.take(limit)).toEqual(ascending(a).slice(0, limit))
      expect(set.take(limit, true)).toEqual(ascending(a).reverse().slice(0, limit))
    }),
  )
})

test('the nearest is the next one on that side, never the number itself', () => {
  fc.assert(
    fc.property(oneSet, fc.nat({ max: 200 }), ({ size, a }, n) => {
      const set = Bitset.of(size, a)
      expect(set.nearest(n, 1)).toBe(ascending(a).find((other) => other > n))
      expect(set.nearest(n, -1)).toBe(
        ascending(a)
          .reverse()
          .find((other) => other < n),
      )
    }),
  )
})
