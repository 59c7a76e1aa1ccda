import { expect, test } from 'vitest'
import { warningsOf } from './linkPreview.ts'

const preview = {
  slug: 'a',
  title: 'A deal',
  description: 'Why.',
  why: 'Why.',
  summary: 'What.',
  date: '2025-09-12',
  hasOwnImage: true,
} as const
const warnings = (differences: object) => warningsOf({ ...preview, kind: 'agreement', ...differences })

test('a link that shows whole everywhere has none', () => {
  expect(warnings({ title: 'x'.repeat(60), description: 'x'.repeat(155) })).toEqual([])
})

test.each([
  [{ title: 'x'.repeat(61) }, 'The headline has 61 characters: search results cut it after about 60.'],
  [{ title: 'x'.repeat(101) }, 'The headline has 101 characters: search results cut it after about 60, cards after about 100.'],
  [{ description: 'x'.repeat(156) }, 'The why-line has 156 characters: search results cut it after about 155.'],
  [{ description: 'x'.repeat(1_201) }, 'The why-line has 1,201 characters: search results cut it after about 155, cards after about 200.'],
  [{ why: '' }, 'There is no why-line: previews show the summary in its place, and the feed begins with it.'],
])('%j: %s', (differences, expected) => {
  expect(warnings(differences)).toEqual([expected])
})

test('without a why-line it is the summary that may be too long', () => {
  expect(warnings({ why: '', description: 'x'.repeat(156) })[0]).toMatch(/^The summary has 156/)
})

test('an article whose image the build does not draw gets a warning', () => {
  expect(warnings({ hasOwnImage: false })[0]).toMatch(/^There is no picture of its own/)
})

test('letters are counted, not halves of them', () => {
  expect(warnings({ title: '𠮷'.repeat(60) })).toEqual([])
})
