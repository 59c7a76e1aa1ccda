import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDepth, withDepth, withoutDepth } from './depthAddress.ts'

const LIST = { first: 30, step: 30 }
const parse = (search: string) => parseDepth(new URLSearchParams(search), LIST)

test.each([
  ['', 30],
  ['?show=90', 90],
  ['?show=91', 120],
  ['?show=1', 30],
  ['?show=-60', 30],
  ['?show=0', 30],
  ['?show=', 30],
  ['?show=all', 30],
  ['?show=1e9', 3_000],
  ['?show=Infinity', 3_000],
  ['?show=60&show=90', 60],
])('%s asks for %i entries', (search, depth) => {
  expect(parse(search)).toBe(depth)
})

test.each([
  ['', 30, 200, ''],
  ['', 60, 200, '?show=60'],
  ['?kind=cloud', 60, 200, '?kind=cloud&show=60'],
  ['?kind=cloud&show=300', 60, 200, '?kind=cloud&show=60'],
  ['?show=300&kind=cloud', 30, 200, '?kind=cloud'],
  ['', 3_000, 65, '?show=90'],
  ['', 60, 12, ''],
  ['', 9_000, 100_000, '?show=3000'],
])('%s with %i of %i shown is %s', (search, shownCount, count, address) => {
  expect(withDepth(search, shownCount, count, LIST)).toBe(address)
})

test('an address asks for no more steps than its list allows', () => {
  const results = { first: 10, step: 30, mostSteps: 2 }
  expect(parseDepth(new URLSearchParams('show=1000'), results)).toBe(70)
  expect(withDepth('?q=chips', 100, 1_000, results)).toBe('?q=chips&show=70')
})

test('what an address says is read as it was written, and written as it was read', () => {
  const steps = fc.record({ first: fc.constantFrom(10, 30, 100), step: fc.constantFrom(30, 100) })
  fc.assert(
    fc.property(fc.string(), fc.nat(5_000), fc.nat(5_000), steps, (value, shownCount, count, list) => {
      const read = parseDepth(new URLSearchParams({ show: value }), list)
      expect((read - list.first) % list.step).toBe(0)
      const own = withDepth('?kind=cloud', shownCount, count, list)
      expect(withDepth(own, parseDepth(new URLSearchParams(own), list), count, list)).toBe(own)
      expect(withoutDepth(own)).toBe('?kind=cloud')
    }),
  )
})
