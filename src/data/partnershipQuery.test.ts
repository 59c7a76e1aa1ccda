import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { partnershipQuery } from './partnershipQuery.ts'

const ask = askArchive(memoryArchive({ a: articleFile() }, ['quiet']))

test('two companies that an article names have a story', async () => {
  expect(await new QueryClient().query(partnershipQuery(ask, 'microsoft', 'openai'))).toMatchObject({ total: 1 })
})

test.each([
  ['openai', 'quiet'],
  ['openai', 'nobody'],
])('%s and %s, which no article names together, are missing', async (a, b) => {
  await expect(new QueryClient().query(partnershipQuery(ask, a, b))).rejects.toMatchObject({ failure: 'missing' })
})
