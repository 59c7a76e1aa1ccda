import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCycles, type Payments } from './findCycles.ts'

const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f']
const payments = fc.array(fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES)), { maxLength: 30 }).map((pairs): Payments => {
  const byPayer = new Map<string, Set<string>>()
  for (const [from, to] of pairs) if (from !== to) byPayer.set(from, (byPayer.get(from) ?? new Set()).add(to))
  return byPayer
})

function found(hits: Payments, steps: number, through?: readonly string[]): string[] {
  const cycles: string[] = []
  findCycles(
    hits,
    steps,
    (parties) => {
      cycles.push(parties.join(''))
      return undefined
    },
    through,
  )
  return cycles.sort()
}

/** Every row of different parties, tried one by one; of the rows that are the same loop the one that begins first. */
function naive(hits: Payments, steps: number): string[] {
  const rows = (length: number): string[][] =>
    length === 0 ? [[]] : rows(length - 1).flatMap((row) => PARTIES.filter((id) => !row.includes(id)).map((id) => [...row, id]))
  const isLoop = (row: string[]) => row.every((from, i) => hits.get(from)?.has(row[(i + 1) % row.length] ?? ''))
  return rows(steps)
    .filter((row) => isLoop(row) && row.every((id) => id >= (row[0] ?? '')))
    .map((row) => row.join(''))
    .sort()
}

test('the same loops as a naive search, each once', () => {
  fc.assert(
    fc.property(payments, fc.integer({ min: 2, max: 4 }), (hits, steps) => {
      expect(found(hits, steps)).toEqual(naive(hits, steps))
    }),
    { numRuns: 300 },
  )
})

test('through some parties: those loops that pass one of them', () => {
  fc.assert(
    fc.property(
      payments,
      fc.integer({ min: 2, max: 4 }),
      fc.uniqueArray(fc.constantFrom(...PARTIES, 'unknown')),
      (hits, steps, through) => {
        const wanted = naive(hits, steps).filter((cycle) => through.some((id) => cycle.includes(id)))
        expect(found(hits, steps, through)).toEqual(wanted)
      },
    ),
    { numRuns: 300 },
  )
})

test('the search ends when it is told to', () => {
  const hits = new Map([
    ['a', new Set(['b', 'c'])],
    ['b', new Set(['a'])],
    ['c', new Set(['a'])],
  ])
  let visits = 0
  findCycles(hits, 2, () => {
    visits++
    return 'stop'
  })
  expect(visits).toBe(1)
})
