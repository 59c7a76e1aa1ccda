import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinLines, paragraphsOf, wordsIn } from './paragraphs.ts'

test.each([
  ['an agree-', 'ment', '', 'an agreement'],
  ['a five-', 'year plan', '', 'a five-year plan'],
  ['the data-', 'base', 'a data-base', 'the data-base'],
  ['the data-', 'base', 'a database', 'the database'],
  ['Helion and Rolls-', 'Royce', '', 'Helion and Rolls-Royce'],
  ['from 2025 -', 'at last', '', 'from 2025 - at last'],
  ['one', 'two', '', 'one two'],
])('%s + %s', (before, line, text, joined) => {
  expect(joinLines(before, line, wordsIn(text))).toBe(joined)
})

test('blank lines part paragraphs, and bullets make lists', () => {
  const text = 'One line\nand another.\n\nKey terms\n• First\n  goes on\n• Second\n\n1. One\n2. Two\n\n2025. A year is no number of a list.'
  expect(paragraphsOf(text)).toEqual([
    { text: 'One line and another.' },
    { text: 'Key terms' },
    { items: ['First goes on', 'Second', 'One', 'Two'] },
    { text: '2025. A year is no number of a list.' },
  ])
})

test('lines that no hand has wrapped are paragraphs', () => {
  const long = 'Helion and Aurora have signed. '.repeat(6).trim()
  expect(paragraphsOf(`${long}\nA short one.\n${long}`)).toEqual([{ text: long }, { text: 'A short one.' }, { text: long }])
})

test('no letter is lost or made, whatever the lines', () => {
  const line = fc.stringMatching(/^(?:[A-Z][a-zA-Z0-9 .,]{2,60})?$/)
  const letters = (text: string) => text.replace(/[^a-zA-Z\d]/g, '')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const texts = paragraphsOf(lines.join('\n')).flatMap((one) => ('text' in one ? [one.text] : one.items))
      expect(letters(texts.join(''))).toBe(letters(lines.join('')))
    }),
  )
})
