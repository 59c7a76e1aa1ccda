import { expect, test } from 'vitest'
import { mapOf } from '../../../../tests/fixtures/mapOf.ts'
import { focusOn, type MapFocus, moveFocus, tabStopOf } from './mapFocus.ts'

/* Most connected first: a, b, c, d; a has edges to b (the strongest) and c, b to c; d stands alone. */
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

test('down goes through the edges of a company, the strongest first; up comes back to it', () => {
  expect(press(on('c'), 'ArrowDown')).toBe('c: b c')
  expect(press(on('c'), 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('c: a c')
  expect(press(on('c'), 'ArrowDown', 'ArrowDown', 'ArrowUp')).toBe('c: b c')
  expect(press(on('c'), 'ArrowDown', 'ArrowUp')).toBe('c')
  expect(press(on('c'), 'ArrowDown', 'ArrowLeft')).toBe('b')
})

test('a company without edges keeps the focus, and other keys do nothing', () => {
  expect(press(on('d'), 'ArrowDown')).toBe('d')
  expect(press(on('a'), 'ArrowUp')).toBe('a')
  expect(moveFocus(map, on('a'), 'x')).toBeNull()
})

test('an edge is left for the end that it was reached from', () => {
  expect(focusOn(['b', 'c'], on('c'))).toEqual({ node: 'c', edge: ['b', 'c'] })
  expect(focusOn(['b', 'c'], on('a'))).toEqual({ node: 'b', edge: ['b', 'c'] })
  expect(focusOn(['b'], null)).toEqual(on('b'))
})

test('Tab leads to where the focus was, else to what is selected, else to the first company that is shown', () => {
  expect(tabStopOf(map, { node: 'b', edge: ['b', 'c'] }, ['a'])).toBe('b c')
  expect(tabStopOf(map, { node: 'b', edge: ['b', 'gone'] }, ['a'])).toBe('b')
  expect(tabStopOf(map, on('gone'), ['a', 'c'])).toBe('a c')
  expect(tabStopOf(map, null, ['gone'])).toBe('a')
  expect(tabStopOf(mapOf([], []), null, [])).toBeNull()
})
