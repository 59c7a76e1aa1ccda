import { expect, test } from 'vitest'
import { EMPTY_FILTER, type Filter, isNarrowed } from './filter.ts'

test.each<[string, Partial<Filter>]>([
  ['nothing', {}],
  ['order', { sort: 'oldest' }],
  ['"all of" without companies', { match: 'all' }],
])('%s leaves nothing out', (_what, parts) => {
  expect(isNarrowed({ ...EMPTY_FILTER, ...parts })).toBe(false)
})

test.each<[string, Partial<Filter>]>([
  ['a company', { companies: ['openai'] }],
  ['a kind', { kinds: ['cloud'] }],
  ['a first day', { from: '2025-01-01' }],
  ['a last day', { to: '2025-01-01' }],
])('%s leaves something out', (_what, parts) => {
  expect(isNarrowed({ ...EMPTY_FILTER, ...parts })).toBe(true)
})
