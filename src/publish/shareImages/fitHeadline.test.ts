import { expect, test } from 'vitest'
import { HEADLINE_BOX, headlineFits } from './fitHeadline.ts'

const sizeOf = (text: string, largest = 96) => headlineFits(text, largest)[0]?.size

test('a short headline is as large as it may be, a longer one smaller', () => {
  expect(sizeOf('Apple buys Siri')).toBe(96)
  expect(sizeOf('Apple buys Siri', 112)).toBe(112)
  const sizes = [20, 60, 100, 160, 220].map((length) => sizeOf('wordy '.repeat(length / 6)) ?? 0)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBe(sizes.length)
})

test('letters as wide as high take twice the room', () => {
  expect(sizeOf('ソフトバンクグループと楽天が東京エレクトロンと')).toBeLessThan(sizeOf('a'.repeat(23)) ?? 0)
})

test('a word that is longer than a line is broken, not passed over', () => {
  expect(sizeOf('a'.repeat(90))).toBeLessThan(84)
})

test.each(['', ' ', 'x'.repeat(2_000)])('there is always a size to try', (text) => {
  expect(headlineFits(text, 96)).not.toEqual([])
})

test('a headline with letters as wide as high has wider gaps between its lines', () => {
  const lineHeightOf = (text: string) => headlineFits(text, 42)[0]?.lineHeight ?? 0
  expect(lineHeightOf('Škoda and 楽天')).toBeGreaterThan(lineHeightOf('Škoda and Rakuten'))
})

test.each(['', '楽天'])('the lines of every size have room, and the sizes come from large to small', (text) => {
  const fits = headlineFits(text, 112)
  for (const { lines, lineHeight } of fits) expect(lines * lineHeight).toBeLessThanOrEqual(HEADLINE_BOX.height)
  expect(fits.map(({ size }) => size)).toEqual(fits.map(({ size }) => size).toSorted((a, b) => b - a))
})
