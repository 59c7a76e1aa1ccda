import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER, type Filter } from '../query/filter.ts'
import { deriveNeighbours } from './neighbours.ts'

const MIXED: ArticleFiles = {
  'a-openai': articleFile({ date: '2025-01-01', companies: ['openai'], kind: 'cloud' }),
  'b-google': articleFile({ date: '2025-01-02', companies: ['google'], kind: 'cloud' }),
  'c-openai': articleFile({ date: '2025-01-03', companies: ['openai', 'google'], kind: 'chips' }),
  'd-google': articleFile({ date: '2025-01-04', companies: ['google'], kind: 'cloud' }),
  'e-openai': articleFile({ date: '2025-01-05', companies: ['openai'], kind: 'cloud' }),
}

test.each<[string, number, Partial<Filter>, string | null, [string | undefined, string | undefined]]>([
  ['no part', 2, {}, null, ['b-google', 'd-google']],
  ['a company', 2, { companies: ['openai'] }, null, ['a-openai', 'e-openai']],
  ['a kind', 1, { kinds: ['cloud'] }, null, ['a-openai', 'd-google']],
  ['days', 1, { from: '2025-01-02', to: '2025-01-03' }, null, [undefined, 'c-openai']],
  ["a company's page", 2, {}, 'openai', ['a-openai', 'e-openai']],
  ["a company's page with a filter", 2, { companies: ['google'] }, 'openai', [undefined, undefined]],
  ['a company that the article does not have', 1, { companies: ['openai'] }, null, ['a-openai', 'c-openai']],
  ['the order turned round', 2, { sort: 'oldest' }, null, ['b-google', 'd-google']],
])('neighbours in a list with %s', async (_what, number, parts, scope, expected) => {
  const { older, newer } = await deriveNeighbours(memoryArchive(MIXED), number, { filter: { ...EMPTY_FILTER, ...parts }, scope })
  expect([older?.slug, newer?.slug]).toEqual(expected)
})

// The list that the reader came from left the unknown company out (listing.ts); its neighbours must be those of that list.
test('an unknown company is left out of a list, as in the listing', async () => {
  const companies = ['nobody', 'openai']
  const list = { filter: { ...EMPTY_FILTER, companies, match: 'all' as const }, scope: null }
  const { older, newer } = await deriveNeighbours(memoryArchive(MIXED), 2, list)
  expect([older?.slug, newer?.slug]).toEqual(['a-openai', 'e-openai'])
})
