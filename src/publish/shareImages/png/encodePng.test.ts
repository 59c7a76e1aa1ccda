import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePng } from '../../../../tests/fixtures/decodePng.ts'
import { encodePng } from './encodePng.ts'
import { MOST_COLORS, quantizeColors, UNSEEN } from './quantizeColors.ts'

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array) => Buffer.from(buffer, byteOffset, byteLength)
const opaque = (color: number) => Buffer.from([color >> 16, (color >> 8) & 255, color & 255, 255]).readInt32LE()

/** A few colours, as drawings have them, or as many as there are pixels; rows may be as the one before. */
const image = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 30 }) }).chain(({ width, height }) => {
  const color = fc.nat(0xffffff).map(opaque)
  const few = fc.array(color, { minLength: 1, maxLength: 6 }).chain((colors) => fc.array(fc.constantFrom(...colors)))
  const parts = fc.oneof(few, fc.array(color, { minLength: 1, maxLength: width * height }))
  return fc.tuple(parts, fc.boolean()).map(([found, repeats]) => {
    const pixels = Int32Array.from(
      { length: width * height },
      (_, i) => found[(repeats ? i % width : i) % Math.max(1, found.length)] ?? opaque(0),
    )
    return { width, height, pixels }
  })
})

function mostDifferent(one: Buffer, other: Buffer): number {
  return one.reduce((most, byte, i) => Math.max(most, Math.abs(byte - (other[i] ?? Number.NaN))), 0)
}

test('what was encoded is decoded, each pixel in a colour of which nobody sees that it is another', () => {
  fc.assert(
    fc.property(image, ({ width, height, pixels }) => {
      const indexed = quantizeColors(pixels, width)
      const decoded = decodePng(encodePng(indexed, { width, height }))
      expect([decoded.width, decoded.height]).toEqual([width, height])
      expect(indexed.palette.length).toBeLessThanOrEqual(MOST_COLORS)
      const isLossy = new Set(pixels).size > MOST_COLORS
      expect(mostDifferent(decoded.pixels, bytesOf(pixels))).toBeLessThanOrEqual(isLossy ? 255 : UNSEEN)
      expect(quantizeColors(pixels, width)).toEqual(indexed)
    }),
  )
})

test('colours that are seen to differ stay as they are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffffff >> 6), { minLength: 1, maxLength: MOST_COLORS }), (colors) => {
      // In steps of four of each channel.
      const channel = (color: number, shift: number) => (((color >> shift) & 63) << 2) << ((shift / 6) * 8)
      const pixels = Int32Array.from(colors, (color) => opaque(channel(color, 0) | channel(color, 6) | channel(color, 12)))
      const { pixels: decoded } = decodePng(encodePng(quantizeColors(pixels, pixels.length), { width: pixels.length, height: 1 }))
      expect(decoded).toEqual(bytesOf(pixels))
    }),
  )
})

test('the most frequent of close colours stands for the others', () => {
  const [often, once, far] = [opaque(0x808080), opaque(0x828180), opaque(0x7d8080)]
  const { palette, indices } = quantizeColors(Int32Array.from([once, often, often, far]), 2)
  expect([...indices].map((index) => palette[index])).toEqual([often, often, often, far])
})

test('of thousands of colours those that are left are near', () => {
  const pixels = Int32Array.from({ length: 4096 }, (_, i) => opaque(((i & 63) << 18) | (i >> 6)))
  const decoded = decodePng(encodePng(quantizeColors(pixels, 64), { width: 64, height: 64 }))
  expect(mostDifferent(decoded.pixels, bytesOf(pixels))).toBeLessThanOrEqual(16)
})
