import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renumberCitations } from './renumberCitations.ts'

test('citations follow their sources, and go with them', () => {
  const text = 'One.[^1] Two [^2][^3], and one that is not there.[^9]'
  expect(renumberCitations(text, [1, 0, 2])).toBe('One.[^2] Two [^1][^3], and one that is not there.[^9]')
  expect(renumberCitations(text, [0, null, 1])).toBe('One.[^1] Two[^2], and one that is not there.[^9]')
})

const parts = fc.array(
  fc.oneof(
    fc.string().map((text) => text.replaceAll('[', '')),
    fc.integer({ min: 1, max: 6 }).map((n) => `[^${n}]`),
  ),
)
const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })

test('whatever the order, it can be taken back', () => {
  fc.assert(
    fc.property(parts, order, (some, to) => {
      const text = some.join('')
      const back = to.map((_, place) => to.indexOf(place))
      expect(renumberCitations(renumberCitations(text, to), back)).toBe(text)
    }),
  )
})

test('of a source that goes nothing is cited any more, and the rest is cited as often', () => {
  fc.assert(
    fc.property(parts, fc.nat(4), (some, gone) => {
      const text = some.join('')
      const to = [0, 1, 2, 3, 4].map((place) => (place === gone ? null : place > gone ? place - 1 : place))
      const count = (words: string, place: number) => words.split(`[^${place + 1}]`).length - 1
      const after = renumberCitations(text, to)
      for (const [place, next] of to.entries()) if (next !== null && next < 4) expect(count(after, next)).toBe(count(text, place))
    }),
  )
})
