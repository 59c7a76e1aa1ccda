import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { EMPTY_FILTER, type Filter } from './filter.ts'
import { resolveQuestion } from './resolveQuestion.ts'

const files = { deal: articleFile({ companies: ['openai', 'oracle'] }) }
const asked = (parts: Partial<Filter>, scope: string | null = null) => ({ filter: { ...EMPTY_FILTER, ...parts }, scope })

test.each<[string, Partial<Filter>, string | null, boolean, boolean]>([
  ['nothing', {}, null, false, false],
  ['order', { sort: 'oldest' }, null, false, false],
  ['days', { from: '2025-01-01', to: '2025-01-02' }, null, false, true],
  ['a company', { companies: ['openai'] }, null, true, true],
  ['a kind', { kinds: ['cloud'] }, null, true, true],
  ["a company's page", {}, 'openai', true, true],
  ['a company that is not known', { companies: ['nobody'] }, null, false, false],
])('whether a question about %s loads the facets', async (_what, parts, scope, forMatches, forCounts) => {
  const archive = memoryArchive(files)
  const { index } = await resolveQuestion(archive, asked(parts, scope))
  expect([index.facets !== null, archive.asked.includes('facets')]).toEqual([forMatches, forMatches])
  const counting = await resolveQuestion(archive, asked(parts, scope), 'counts')
  expect(counting.index.facets !== null).toBe(forCounts)
})

test('what a search has found needs the facets to be counted, and not to be listed', async () => {
  const question = { ...asked({}), hits: { name: 'chips', numbers: [0] } }
  expect((await resolveQuestion(memoryArchive(files), question)).index.facets).toBeNull()
  expect((await resolveQuestion(memoryArchive(files), question, 'counts')).index.facets).not.toBeNull()
})

test('companies that the archive does not know are left out of the question, and named', async () => {
  const { question, unknown } = await resolveQuestion(memoryArchive(files), asked({ companies: ['nobody', 'openai', 'nothing'] }))
  expect(question.filter.companies).toEqual(['openai'])
  expect(unknown).toEqual(['nobody', 'nothing'])
})
