import { expect, test } from 'vitest'
import type { ArticleRef } from '../../../content/article/articleRef.ts'
import { describeChange } from './changedTerms.ts'

const step: ArticleRef = { slug: 's', title: 'S', date: '2025-01-01', kind: 'cloud', status: 'announced' }
const before = { value: 'Azure alone.[^1]', step }

test.each([
  [{ name: 'Cloud', change: 'changed', now: 'Any cloud.[^1][^2]', before } as const, { before: 'Azure alone.', now: 'Any cloud.' }],
  [{ name: 'Cloud', change: 'new', now: 'Any cloud.', before: null } as const, { before: null, now: 'Any cloud.' }],
  [{ name: 'Cloud', change: 'dropped', now: null, before } as const, { before: 'Azure alone.', now: 'no longer part of the deal' }],
])('a term that is %o is told with what it was', (change, words) => {
  expect(describeChange(change)).toEqual(words)
})
