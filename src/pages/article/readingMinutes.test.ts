import { expect, test } from 'vitest'
import { readingMinutes } from './readingMinutes.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test.each([
  ['nothing', 0, 1],
  ['a few words', 10, 1],
  ['a minute and a half, less a word', 356, 1],
  ['a minute and a half', 357, 2],
  ['ten minutes', 2380, 10],
])('%s', (_what, count, minutes) => {
  expect(readingMinutes({ summary: words(count), body: [], whyItMatters: [] })).toBe(minutes)
})

test('every part of the text counts, without marks', () => {
  const article = {
    summary: words(100),
    whyItMatters: [words(100)],
    body: [
      { type: 'paragraph' as const, text: `${words(100)}[^1]` },
      { type: 'heading' as const, text: words(50) },
      { type: 'quote' as const, text: words(50), by: 'Somebody' },
      { type: 'list' as const, items: [words(100), words(75)] },
      { type: 'image' as const, path: '', width: 1, height: 1, alt: words(500), caption: words(20), credit: words(500) },
    ],
  }
  expect(readingMinutes(article)).toBe(3)
  expect(readingMinutes({ ...article, summary: words(99) })).toBe(2)
})
