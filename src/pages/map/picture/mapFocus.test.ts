import { expect, test } from 'vitest'
import { mapOf } from '../../../../tests/fixtures/mapOf.ts'
import { type MapFocus, moveFocus } from './mapFocus.ts'

/* Most connected first: a, b, c, d; a is tied to b (strongest) and c, b to c; d stands alone. */
const map = mapOf(
  ['a', 'b', 'c', 'd'],
  [
    ['a', 'b', 5],
    ['b', 'c', 2],
    ['a', 'c', 1],
  ],
)

function press(start: MapFocus, ...keys: string[]): string {
  const { node, edge } = keys.reduce((focus, key) => moveFocus(map, focus, key) ?? focus, start)
  return edge ? `${node}: ${edge.join(' ')}` : node
}
const on = (node: string): MapFocus => ({ node, edge: null })

test('left and right, Home and End go through the companies in the order of connection, and stop at either end', () => {
  expect(press(on('a'), 'ArrowRight', 'ArrowRight')).toBe('c')
  expect(press(on('b'), 'ArrowLeft', 'ArrowLeft')).toBe('a')
  expect(press(on('b'), 'End', 'ArrowRight')).toBe('d')
  expect(press(on('d'), 'Home')).toBe('a')
})

test('down goes through the ties of a company, the strongest first; up comes back to it', () => {
  expect(press(on('c'), 'ArrowDown')).toBe('c: b c')
  expect(press(on('c'), 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('c: a c')
  expect(press(on('c'), 'ArrowDown', 'ArrowDown', 'ArrowUp')).toBe('c: b c')
  expect(press(on('c'), 'ArrowDown', 'ArrowUp')).toBe('c')
  expect(press(on('c'), 'ArrowDown', 'ArrowLeft')).toBe('b')
})

test('a company without ties keeps the focus, and other keys do nothing', () => {
  expect(press(on('d'), 'ArrowDown')).toBe('d')
  expect(press(on('a'), 'ArrowUp')).toBe('a')
  expect(moveFocus(map, on('a'), 'x')).toBeNull()
})
