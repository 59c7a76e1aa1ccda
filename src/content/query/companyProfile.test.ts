import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { deriveCompany, deriveDirectory } from './companyProfile.ts'

const FILES = {
  a: articleFile({ date: '2019-07-22', companies: ['microsoft', 'openai'], kind: 'investment' }),
  b: articleFile({ date: '2025-01-21', companies: ['openai', 'oracle', 'microsoft'], kind: 'cloud' }),
  c: articleFile({ date: '2025-06-01', companies: ['openai'], kind: 'cloud' }),
} as const

test('a company has its first and latest news, its kinds, and its partners by how often', async () => {
  const company = await deriveCompany(memoryArchive(FILES, ['quiet']), 'openai')
  expect(company).toMatchObject({ name: 'OPENAI', count: 3, first: '2019-07-22', last: '2025-06-01' })
  expect(company?.partners.map(({ id, count }) => [id, count])).toEqual([
    ['microsoft', 2],
    ['oracle', 1],
  ])
  expect(company?.kinds).toMatchObject({ cloud: 2, investment: 1, chips: 0 })
})

test('a company without articles, and one that nobody knows, are none', async () => {
  expect(await deriveCompany(memoryArchive(FILES, ['quiet']), 'quiet')).toBeNull()
  expect(await deriveCompany(memoryArchive(FILES), 'nobody')).toBeNull()
})

test('all companies come with their latest news, the busiest first, and by name where they are equal', async () => {
  const entries = await deriveDirectory(
    memoryArchive({ ...FILES, d: articleFile({ date: '2025-07-01', companies: ['amazon'] }) }, ['quiet']),
  )
  expect(entries.map(({ id, count, latest }) => [id, count, latest.slug])).toEqual([
    ['openai', 3, 'c'],
    ['microsoft', 2, 'b'],
    ['amazon', 1, 'd'],
    ['oracle', 1, 'b'],
  ])
})
