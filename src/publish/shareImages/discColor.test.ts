import { expect, test } from 'vitest'
import { discColor } from '../../ui/PairMark.tsx'
import { discHex } from './discColor.ts'

test.each([
  // As browsers compute oklch(0.72 0.12 <hue>).
  [0, '#e183a1'],
  [90, '#c2a140'],
  [250, '#67aaed'],
])('hue %i is %s', (hue, expected) => {
  expect(discHex(hue)).toBe(expected)
})

test('images have the colours of the pages', () => {
  expect(discColor(160)).toBe('oklch(0.72 0.12 160)')
})

test('every hue has a colour, those at the edge of sRGB too', () => {
  const colors = Array.from({ length: 360 }, (_, hue) => discHex(hue))
  expect(colors.filter((color) => !/^#[0-9a-f]{6}$/.test(color))).toEqual([])
  expect(new Set(colors).size).toBeGreaterThan(300)
})
