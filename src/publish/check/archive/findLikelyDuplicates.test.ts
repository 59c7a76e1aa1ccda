import { expect, test } from 'vitest'
import { articleFile } from '../../../../tests/fixtures/articleFile.ts'
import { contentOf } from '../../../../tests/fixtures/memoryArchive.ts'
import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { findLikelyDuplicates } from './findLikelyDuplicates.ts'

/** The files with a warning, of a first article on 12 September 2025 and others. */
function warned(others: Readonly<Record<string, Partial<ArticleFile>>>): string[] {
  const files = Object.fromEntries(Object.entries({ first: {}, ...others }).map(([slug, parts]) => [slug, articleFile(parts)]))
  return findLikelyDuplicates(contentOf(files).articles.map((entry) => ({ ...entry, file: entry.card.slug }))).map(({ file }) => file)
}

test.each<[string, Partial<ArticleFile>]>([
  ['the same day', {}],
  ['three days later', { date: '2025-09-15' }],
  ['companies in another order', { companies: ['microsoft', 'openai'] }],
  ['another title and status', { title: 'x', status: 'reported' }],
])('the same companies and kind are likely the same news: %s', (_what, parts) => {
  expect(warned({ second: parts })).toEqual(['second'])
})

test.each<[string, Partial<ArticleFile>]>([
  ['four days later', { date: '2025-09-16' }],
  ['of another kind', { kind: 'cloud' }],
  ['with a company more', { companies: ['openai', 'microsoft', 'google'] }],
  ['with another company', { companies: ['openai', 'google'] }],
])('news is other news %s', (_what, parts) => {
  expect(warned({ second: parts })).toEqual([])
})

test('one warning for each after the first', () => {
  expect(warned({ second: {}, third: { date: '2025-09-14' }, fourth: { date: '2025-09-16' } })).toEqual(['second', 'third', 'fourth'])
})

// Whoever writes `follows` has said that the two are steps of one story; a warning that nothing can clear is soon not read.
test('an article that follows the other is no duplicate of it', () => {
  expect(warned({ second: { follows: ['first'] } })).toEqual([])
})
