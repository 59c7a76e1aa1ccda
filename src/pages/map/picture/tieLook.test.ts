import { expect, test } from 'vitest'
import type { MapTie } from '../../../content/map/companyMap.ts'
import { strandsOf, tieLook } from './tieLook.ts'

const tie = (b: string, count: number, status: MapTie['status']): MapTie => ({
  a: 'a',
  b,
  count,
  status,
  first: '2025-01-01',
  last: '2025-06-01',
})

test('four times as many announcements make a tie twice as thick', () => {
  expect(tieLook({ count: 4, status: 'announced' }).strokeWidth).toBe(2 * tieLook({ count: 1, status: 'announced' }).strokeWidth)
})

test('a report or a plan is dashed, an end is dotted and faint, all else is drawn out', () => {
  expect(tieLook({ count: 1, status: 'reported' })).toHaveProperty('strokeDasharray')
  expect(tieLook({ count: 1, status: 'intended' })).toHaveProperty('strokeDasharray')
  expect(tieLook({ count: 1, status: 'ended' })).toEqual({ strokeWidth: 1.3, strokeDasharray: '1.3 3.3', 'data-ended': true })
  expect(tieLook({ count: 1, status: 'completed' })).toEqual({ strokeWidth: 1.3 })
})

test('every tie is in one strand, with those that look like it', () => {
  const ties = [tie('b', 3, 'announced'), tie('c', 3, 'completed'), tie('d', 3, 'reported'), tie('e', 3, 'ended'), tie('f', 1, 'announced')]
  expect(strandsOf(ties).map((strand) => strand.ties.map(({ b }) => b))).toEqual([['b', 'c'], ['d'], ['e'], ['f']])
})
