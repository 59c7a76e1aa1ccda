import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCycles, type Payments } from './findCycles.ts'

const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f']
const payments = fc.array(fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES)), { maxLength: 30 }).map((pairs): Payments => {
  const byPayer = new Map<string, Set<string>>()
  for (const [from, to] of pairs) if (from !== to) byPayer.set(from, (byPayer.get(from) ?? new Set()).add(to))
  return byPayer
})

function found(graph: Payments, length: number, through?: readonly string[]): string[] {
  return [...findCycles(graph, length, through)].map((parties) => parties.join('')).sort()
}

/** Every row of different parties, tried one by one; of the rows that are the same cycle the one that begins first. */
function naive(graph: Payments, steps: number): string[] {
  const rows = (length: number): string[][] =>
    length === 0 ? [[]] : rows(length - 1).flatMap((row) => PARTIES.filter((id) => !row.includes(id)).map((id) => [...row, id]))
  const isCycle = (row: string[]) => row.every((from, i) => graph.get(from)?.has(row[(i + 1) % row.length] ?? ''))
  return rows(steps)
    .filter((row) => isCycle(row) && row.every((id) => id >= (row[0] ?? '')))
    .map((row) => row.join(''))
    .sort()
}

test('the same cycles as a naive search, each once', () => {
  fc.assert(
    fc.property(payments, fc.integer({ min: 2, max: 4 }), (graph, length) => {
      expect(found(graph, length)).toEqual(naive(graph, length))
    }),
    { numRuns: 300 },
  )
})

test('through some parties: those cycles that pass one of them', () => {
  fc.assert(
    fc.property(
      payments,
      fc.integer({ min: 2, max: 4 }),
      fc.uniqueArray(fc.constantFrom(...PARTIES, 'unknown')),
      (graph, length, through) => {
        const expected = naive(graph, length).filter((cycle) => through.some((id) => cycle.includes(id)))
        expect(found(graph, length, through)).toEqual(expected)
      },
    ),
    { numRuns: 300 },
  )
})

test('whoever takes a few of hundreds of millions of cycles does not wait for the others', () => {
  const ids = Array.from({ length: 200 }, (_, i) => String(i).padStart(3, '0'))
  const graph = new Map(ids.map((id) => [id, new Set(ids.filter((other) => other !== id))]))
  const [first, second] = findCycles(graph, 4)
  expect([first, second]).toEqual([
    ['000', '001', '002', '003'],
    ['000', '001', '002', '004'],
  ])
})
