import { expect, test } from 'vitest'
import type { MapEdge } from '../../../content/map/companyMap.ts'
import { edgeBatchesOf, edgeLook } from './edgeLook.ts'

const edge = (b: string, count: number, status: MapEdge['status']): MapEdge => ({
  a: 'a',
  b,
  count,
  status,
  first: '2025-01-01',
  last: '2025-06-01',
})

test('four times as many announcements make a tie twice as thick', () => {
  expect(edgeLook({ count: 4, status: 'announced' }).strokeWidth).toBe(2 * edgeLook({ count: 1, status: 'announced' }).strokeWidth)
})

test('a report or a plan is dashed, an end is dotted and faint, all else is drawn out', () => {
  expect(edgeLook({ count: 1, status: 'reported' })).toHaveProperty('strokeDasharray')
  expect(edgeLook({ count: 1, status: 'intended' })).toHaveProperty('strokeDasharray')
  expect(edgeLook({ count: 1, status: 'ended' })).toEqual({ strokeWidth: 1.3, strokeDasharray: '1.3 3.3', 'data-ended': true })
  expect(edgeLook({ count: 1, status: 'completed' })).toEqual({ strokeWidth: 1.3 })
})

test('every edge is in one batch, with those that look like it', () => {
  const edges = [
    edge('b', 3, 'announced'),
    edge('c', 3, 'completed'),
    edge('d', 3, 'reported'),
    edge('e', 3, 'ended'),
    edge('f', 1, 'announced'),
  ]
  expect(edgeBatchesOf(edges).map((edgeBatch) => edgeBatch.edges.map(({ b }) => b))).toEqual([['b', 'c'], ['d'], ['e'], ['f']])
})
