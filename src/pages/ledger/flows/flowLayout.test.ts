import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statusIds } from '../../../content/article/statuses.ts'
import type { Flow } from '../../../content/money/ledger.ts'
import { layOutFlows } from './flowLayout.ts'

const party = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const flow = fc
  .record({ from: party, to: party, status: fc.constantFrom(...statusIds()), value: fc.double({ min: 1, max: 1e12, noNaN: true }) })
  .map(({ from, to, status, value }): Flow => {
    return { from, to, sum: { unit: 'USD', status, value, count: 1, atMost: false, atLeast: false, about: false } }
  })
const flows = fc.uniqueArray(flow, { minLength: 1, maxLength: 12, selector: ({ from, to, sum }) => `${from} ${to} ${sum.status}` })

test('the same flows give the same picture', () => {
  fc.assert(
    fc.property(flows, (random) => {
      expect(layOutFlows(random)).toEqual(layOutFlows(structuredClone(random)))
    }),
  )
})

test('bars are in the picture, do not touch, and are as high as what flows through them', () => {
  fc.assert(
    fc.property(flows, (random) => {
      const { payers, payees, ribbons, height } = layOutFlows(random)
      expect(ribbons).toHaveLength(random.length)
      for (const ends of [payers, payees]) {
        ends.forEach((end, place) => {
          expect(end.top).toBeGreaterThanOrEqual(0)
          expect(end.top + end.height).toBeLessThanOrEqual(height + 0.01)
          const next = ends[place + 1]
          if (next) expect(next.top).toBeGreaterThan(end.top + end.height)
        })
      }
      const sum = (ends: typeof payers) => ends.reduce((all, end) => all + end.height, 0)
      expect(sum(payers)).toBeCloseTo(sum(payees))
    }),
  )
})

test('a party that pays and is paid stands on both sides, and each status says so on its own line', () => {
  const sum = { unit: 'USD', value: 1e9, count: 1, atMost: true, atLeast: false, about: false }
  const { payers, payees } = layOutFlows([
    { from: 'a', to: 'b', sum: { ...sum, status: 'announced' } },
    { from: 'a', to: 'b', sum: { ...sum, status: 'reported' } },
    { from: 'b', to: 'a', sum: { ...sum, status: 'announced' } },
  ])
  expect(payers.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(payees.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(payers[0]?.lines).toEqual(['up to $1 billion', 'up to $1 billion', 'reported'])
})

test('of announced and completed sums neither says so, but where both stand under one name', () => {
  const sum = { unit: 'USD', value: 1e9, count: 1, atMost: false, atLeast: false, about: false }
  const { payers } = layOutFlows([
    { from: 'a', to: 'c', sum: { ...sum, status: 'completed' } },
    { from: 'b', to: 'c', sum: { ...sum, status: 'announced' } },
    { from: 'b', to: 'd', sum: { ...sum, status: 'completed' } },
  ])
  const linesOf = (id: string) => payers.find((payer) => payer.id === id)?.lines
  expect(linesOf('a')).toEqual(['$1 billion'])
  expect(linesOf('b')?.toSorted()).toEqual(['$1 billion', '$1 billion', 'announced', 'completed'])
})
