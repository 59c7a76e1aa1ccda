import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'
import { companiesQuery, companyQuery } from './companyQuery.ts'

const ask = () => askArchive(memoryArchive({ a: articleFile() }, ['quiet']))

test('a company with articles is found by its id', async () => {
  expect(await new QueryClient().query(companyQuery(ask(), 'openai'))).toMatchObject({ id: 'openai', name: 'OPENAI', count: 1 })
})

test.each(['nobody', 'quiet', 'OpenAI', ''])('the company "%s", which has no article, is missing', async (id) => {
  await expect(new QueryClient().query(companyQuery(ask(), id))).rejects.toMatchObject({ failure: 'missing' })
})

test('the list of companies has those with articles', async () => {
  const companies = await new QueryClient().query(companiesQuery(ask()))
  expect(companies.map(({ id, latest }) => [id, latest.slug])).toEqual([
    ['microsoft', 'a'],
    ['openai', 'a'],
  ])
})
