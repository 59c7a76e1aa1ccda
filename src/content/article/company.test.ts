import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hueOf } from './company.ts'

test('a hue is a whole number on the circle', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(Number.isInteger(hueOf(id))).toBe(true)
      expect(hueOf(id)).toBeGreaterThanOrEqual(0)
      expect(hueOf(id)).toBeLessThan(360)
    }),
  )
})

// FNV-1a of the id, modulo 360. Should this fail, every disc of the site has changed its colour.
test('a company keeps its hue', () => {
  expect(['openai', 'microsoft', 'anthropic'].map(hueOf)).toEqual([339, 327, 355])
})
