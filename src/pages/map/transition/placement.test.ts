import { expect, test } from 'vitest'
import type { PlacedNode } from '../layout/layout.ts'
import { departureOf, interpolate, placementOf } from './placement.ts'

const node = (id: string, x: number, y: number, r: number): PlacedNode => ({
  id,
  x,
  y,
  r,
  label: { x: 0, y: 0, anchor: 'middle', shown: true },
})

const before = [node('a', 0, 0, 10), node('b', 100, 50, 4), node('gone', 7, 7, 7)]
const after = [node('b', 200, 50, 8), node('a', 40, 20, 10), node('new', 30, 30, 6)]
const departure = departureOf(after, { nodes: before, placement: placementOf(before) })

test('a company sets out from where it was, whatever its rank; a new one grows where it will be', () => {
  expect([...departure]).toEqual([100, 50, 4, 0, 0, 10, 30, 30, 0])
})

test('half the way on, all are half there, in place and size; at the end they are where they rest', () => {
  expect([...interpolate(departure, placementOf(after), 0.5)]).toEqual([150, 50, 6, 20, 10, 10, 30, 30, 3])
  expect(interpolate(departure, placementOf(after), 1)).toEqual(placementOf(after))
})

test('a step during a transition sets out from where things are by then', () => {
  const halfway = interpolate(departure, placementOf(after), 0.5)
  expect([...departureOf(before, { nodes: after, placement: halfway })]).toEqual([20, 10, 10, 150, 50, 6, 7, 7, 0])
})
