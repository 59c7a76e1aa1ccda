import { expect, test } from 'vitest'
import { imageTools } from './imageTools.ts'

test('the code that draws is named, and what it draws with by its version', () => {
  expect(imageTools('a1b2')).toMatch(/^a1b2, satori \d[\d.]+, @resvg\/resvg-js \d[\d.]+, @fontsource\/newsreader \d/)
})
