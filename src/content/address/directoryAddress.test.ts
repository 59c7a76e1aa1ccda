import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DirectoryView, formatDirectoryView, parseDirectoryView } from './directoryAddress.ts'

test('a view comes back from its address, and equal views have equal addresses', () => {
  const view: fc.Arbitrary<DirectoryView> = fc.record({ words: fc.string(), order: fc.constantFrom('sector', 'count') })
  fc.assert(
    fc.property(view, ({ words, order }) => {
      const asked = parseDirectoryView(formatDirectoryView({ words, order }))
      expect(asked).toEqual({ words: words.trim(), order })
    }),
  )
  expect(formatDirectoryView({ words: '', order: 'sector' })).toBe('')
  expect(parseDirectoryView('?order=nothing')).toEqual({ words: '', order: 'sector' })
})
