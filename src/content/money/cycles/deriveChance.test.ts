import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_FILTER } from '../../query/filter.ts'
import { EMPTY_LEDGER } from '../ledgerView.ts'
import { countCyclesOf } from './countCyclesOf.ts'
import { expectCycles } from './deriveChance.ts'
import type { EdgeRows } from './deriveCycles.ts'
import { findCycles } from './findCycles.ts'
import { createSeededRandom, createShuffler, type Edges } from './shufflePayments.ts'

const PARTIES = 7
const pairs = fc
  .uniqueArray(fc.tuple(fc.nat(PARTIES - 1), fc.nat(PARTIES - 1)), { maxLength: 30, selector: String })
  .map((all) => all.filter(([from, to]) => from !== to))
const edgesOf = (all: readonly (readonly [number, number])[]): Edges => ({
  parties: PARTIES,
  from: Uint16Array.from(all, ([from]) => from),
  to: Uint16Array.from(all, ([, to]) => to),
})
const everyone = Array.from({ length: PARTIES }, (_, i) => i)

test('as many cycles are counted as are found', () => {
  fc.assert(
    fc.property(pairs, fc.shuffledSubarray(everyone), (all, through) => {
      const payments = new Map(
        everyone.map((from) => [String(from), new Set(all.filter(([payer]) => payer === from).map(([, to]) => String(to)))]),
      )
      const found = [2, 3, 4].flatMap((length) => [...findCycles(payments, length, through.map(String))])
      expect(countCyclesOf(edgesOf(all), through)).toBe(found.length)
    }),
  )
})

test('a shuffle keeps how many everybody pays and is paid by, pays nobody twice and nobody himself', () => {
  fc.assert(
    fc.property(pairs, fc.nat(), (all, seed) => {
      const edges = edgesOf(all)
      const counts = (ends: Uint16Array) => everyone.map((party) => ends.filter((end) => end === party).length)
      const before = [counts(edges.from), counts(edges.to)]
      createShuffler(edges, createSeededRandom(seed))(200)
      expect([counts(edges.from), counts(edges.to)]).toEqual(before)
      const shuffled = [...edges.from].map((from, i) => `${from} ${edges.to[i]}`)
      expect(new Set(shuffled).size).toBe(all.length)
      expect([...edges.from].every((from, i) => from !== edges.to[i])).toBe(true)
    }),
  )
})

test('all graphs of some degrees come about as often: of three who pay one another round, either way', () => {
  const edges: Edges = { parties: 3, from: Uint16Array.of(0, 1, 2), to: Uint16Array.of(1, 2, 0) }
  const shuffle = createShuffler(edges, createSeededRandom(1))
  let turned = 0
  for (let i = 0; i < 1_000; i++) {
    shuffle(7)
    if (edges.to[0] === 2) turned++
  }
  expect(turned).toBeGreaterThan(400)
  expect(turned).toBeLessThan(600)
})

const paid = (all: readonly string[]): EdgeRows => {
  const payers = new Map<string, Map<string, []>>()
  for (const pair of all) payers.set(pair.charAt(0), (payers.get(pair.charAt(0)) ?? new Map()).set(pair.charAt(1), []))
  return payers
}

test('where who pays whom cannot be otherwise, chance expects what there is', () => {
  expect(expectCycles(paid(['ab', 'ba']), EMPTY_LEDGER)).toEqual({ expected: 1, asMany: 200, shuffles: 200 })
  expect(expectCycles(paid([]), EMPTY_LEDGER)).toEqual({ expected: 0, asMany: 200, shuffles: 200 })
})

test('four who pay each other in pairs might have paid otherwise; the same payments are told alike', () => {
  const chance = expectCycles(paid(['ab', 'ba', 'cd', 'dc']), EMPTY_LEDGER)
  expect(chance).toEqual(expectCycles(paid(['dc', 'ba', 'ab', 'cd']), EMPTY_LEDGER))
  // Of the nine ways three are two pairs, with two cycles, and six go round all four, with one.
  const { expected, asMany } = chance as Exclude<typeof chance, string>
  expect(expected).toBeCloseTo(12 / 9, 0)
  expect(asMany).toBeGreaterThan(40)
  expect(asMany).toBeLessThan(95)
})

test('only cycles that a view asks for are counted, and dense archives are left alone', () => {
  const pairs = ['ab', 'ba', 'cd', 'dc', 'ef', 'fe']
  const of = (ids: string[], match: 'any' | 'all') => ({ ...EMPTY_LEDGER, filter: { ...EMPTY_FILTER, companies: ids, match } })
  const some = expectCycles(paid(pairs), of(['a', 'unknown'], 'any'))
  const both = expectCycles(paid(pairs), of(['a', 'b'], 'all'))
  const expectedOf = (chance: ReturnType<typeof expectCycles>) => (chance === 'too many' ? Number.NaN : chance.expected)
  expect(expectedOf(some)).toBeGreaterThan(expectedOf(both))
  expect(expectedOf(some)).toBeLessThan(expectedOf(expectCycles(paid(pairs), EMPTY_LEDGER)))
  const letters = Array.from({ length: 40 }, (_, i) => String.fromCharCode(200 + i))
  expect(expectCycles(paid(letters.flatMap((a) => letters.filter((b) => b !== a).map((b) => a + b))), EMPTY_LEDGER)).toBe('too many')
})
