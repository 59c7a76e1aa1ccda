import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentColors, contrastOf, DEFAULT_ACCENT, withAccent } from './accentColors.ts'

const STYLES = readFileSync('src/app/styles.css', 'utf8')
const [, light = '', dark = ''] = /--color-wash: light-dark\((#\w+), (#\w+)\)/.exec(STYLES) ?? []

test('contrast is that of the guidelines', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})

test('any colour can be read as an accent in both themes', () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'))
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (channels) => {
      const accent = accentColors(`#${channels.join('')}`)
      expect(contrastOf(accent.light, light)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(accent.dark, dark)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read stays what it is', () => {
  expect(accentColors('#0b5fa5').light).toBe('#0b5fa5')
  expect(accentColors('#8ab4ff').dark).toBe('#8ab4ff')
})

test('the styles have our accent, in whose place that of a site comes', () => {
  expect(STYLES).toContain(`--color-accent: light-dark(${DEFAULT_ACCENT.light}, ${DEFAULT_ACCENT.dark});`)
  expect(withAccent(STYLES, { light: '#123456', dark: '#abcdef' })).toContain('--color-accent: light-dark(#123456, #abcdef);')
})
