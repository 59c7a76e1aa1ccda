import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFragmentFinder, type TextFragment } from './createFragmentFinder.ts'
import { formatTextFragment } from './formatTextFragment.ts'

/** The directive for some words of a text, which stand in it between brackets. */
function fragmentOf(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return formatTextFragment(marked.replace(/[[\]]/g, ''), start, end)
}

/** Reads a directive as the specification does. */
function decode(directive: string): TextFragment {
  const parts = directive.replace(/^text=/, '').split(',')
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start = '', end] = parts
  const text = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part))
  return { prefix: text(prefix), start: decodeURIComponent(start), end: text(end), suffix: text(suffix) }
}

test.each([
  ['a short passage is named whole', 'They say [that it goes on].', 'text=that%20it%20goes%20on'],
  ['cut words are taken whole, and space is left out', 'They s[ay that ]it goes on.', 'text=say%20that'],
  ['what divides the parts of a directive is encoded', 'It is [a non-exclusive, R&D deal].', 'text=a%20non%2Dexclusive%2C%20R%26D%20deal'],
  ['a passage that stands there twice gets what is round it', 'one deal and [one deal] more', 'text=deal%20and-,one%20deal,-more'],
  [
    'a passage over several blocks is named by its ends',
    'Before.\nIn the [first block of two\nand then more\nin the second] block.',
    'text=first%20block%20of%20two,in%20the%20second',
  ],
  ['a source mark belongs to the word that it follows', 'It runs to [2032].1 Then it ends.', 'text=2032.1'],
])('%s', (_, marked, directive) => {
  expect(fragmentOf(marked)).toBe(directive)
})

test('a long passage is named by its first and last words', () => {
  const passage = `Both stress a common commitment to ${'very '.repeat(30)}safe systems for customers`
  expect(fragmentOf(`Now. [${passage}] and others.`)).toBe('text=Both%20stress%20a%20common,safe%20systems%20for%20customers')
})

test.each(['[ \n ]text', 'text[]'])('nothing that can be read, %j, has no fragment', (marked) => {
  expect(fragmentOf(marked)).toBe(null)
})

/** Texts in which the same words come again and again, so that passages are seldom alone of their kind. */
const repetitive = fc
  .array(fc.constantFrom('deal', 'Deal', 'a', 'AI', 'ends.1', 'R&D,', 'co-op', '“Yes”', '2032.', 'Zürich', '東京の', '\n'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' ').replace(/ ?\n ?/g, '\n'))

test('decoded again, a directive finds exactly the passage, ends and all', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
      const directive = formatTextFragment(text, start, end)
      if (directive === null) return
      const found = createFragmentFinder(text)(decode(directive))
      const asked = text.slice(start, end).trim()
      const reached = found && text.slice(found.start, found.end)
      expect(found?.start).toBeLessThanOrEqual(text.indexOf(asked, start))
      expect(reached).toContain(asked)
      // At most the rest of a word is added at either end.
      expect(reached?.replace(asked, '')).not.toMatch(/\s/)
      expect(directive.replace(/,-|-,/g, ',')).not.toMatch(/[-\s&]/)
    }),
  )
})

test('where every word is another, every passage has a directive', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 3, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (words, one, other) => {
        const text = words.map((word, i) => word + (i % 7 === 6 ? '.\n' : ' ')).join('')
        const [start = 0, end = 0] = [one % words.length, other % words.length].sort((a, b) => a - b)
        const [from, to] = [text.indexOf(words[start] ?? ''), text.indexOf(words[end] ?? '') + (words[end] ?? '').length]
        fc.pre(from < to && text.slice(0, from).split(/\s/).filter(Boolean).length === start)
        expect(formatTextFragment(text, from, to)).not.toBe(null)
      },
    ),
  )
})
