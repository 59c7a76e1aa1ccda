import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLines } from './diffLines.ts'

test('changed lines stand side by side, added ones beside nothing', () => {
  expect(diffLines('a\nb\nc', 'a\nB\nc\nd')).toEqual([
    { left: 'a', right: 'a' },
    { left: 'b', right: 'B' },
    { left: 'c', right: 'c' },
    { left: null, right: 'd' },
  ])
})

test('each side holds its whole text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (left, right) => {
      const pairs = diffLines(left, right)
      expect(pairs.flatMap((pair) => pair.left ?? []).join('\n')).toBe(left)
      expect(pairs.flatMap((pair) => pair.right ?? []).join('\n')).toBe(right)
    }),
  )
})
