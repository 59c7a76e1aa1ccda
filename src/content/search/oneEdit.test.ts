import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEditAway } from './oneEdit.ts'

test.each(['mircosoft', 'microsft', 'microosoft', 'micropoft', 'icrosoft', 'microsof', 'microsoftx'])(
  '%s was meant for microsoft',
  (typed) => {
    expect(isOneEditAway(typed, 'microsoft')).toBe(true)
  },
)

test.each([
  ['mcirosfot', 'microsoft'],
  ['amd', 'arm'],
  ['meta', 'delta'],
  ['oracle', 'miracle'],
])('%s was not meant for %s', (typed, meant) => {
  expect(isOneEditAway(typed, meant)).toBe(false)
})

test('every edit of each sort counts as one, and both ways round', () => {
  const words = fc.stringMatching(/^[a-z]{5,12}$/)
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'change'), (word, at, sort) => {
      const i = at % (word.length - 1)
      const [before, letter, next, after] = [word.slice(0, i), word.charAt(i), word.charAt(i + 1), word.slice(i + 2)]
      const slipped = {
        drop: before + next + after,
        double: before + letter + letter + next + after,
        swap: before + next + letter + after,
        change: `${before}q${next}${after}`,
      }[sort]
      return isOneEditAway(slipped, word) && isOneEditAway(word, slipped)
    }),
  )
})
