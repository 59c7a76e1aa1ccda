import { hashKey, QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { createAnswers } from '../content/answers.ts'
import { EMPTY_FILTER, type Filter } from '../content/query/filter.ts'
import { articleContextQuery, articleQuery, neighboursQuery } from './articleQuery.ts'
import { companyCountsQuery, listingQuery } from './listingQuery.ts'

const answers = () => createAnswers(memoryArchive({ a: articleFile() }))
const ask = (parts: Partial<Filter> = {}, scope: string | null = null) => ({ filter: { ...EMPTY_FILTER, ...parts }, scope })

test('equal questions share their answer', () => {
  const one = listingQuery(answers(), ask({ companies: ['b', 'a'], kinds: ['chips', 'cloud'] }), 30)
  const other = listingQuery(answers(), ask({ companies: ['a', 'b', 'a'], kinds: ['cloud', 'chips'] }), 30)
  expect(hashKey(one.queryKey)).toBe(hashKey(other.queryKey))
})

test('every part of a question sets it apart', async () => {
  const source = answers()
  const article = await source.article('a')
  const queries = [
    listingQuery(source, ask(), 30),
    listingQuery(source, ask(), 60),
    listingQuery(source, ask({}, 'openai'), 30),
    listingQuery(source, ask({ companies: ['openai'] }), 30),
    listingQuery(source, ask({ sort: 'oldest' }), 30),
    companyCountsQuery(source, ask()),
    companyCountsQuery(source, ask({ from: '2025-01-01' })),
    articleQuery(source, 'a'),
    articleQuery(source, 'b'),
    articleContextQuery(source, article),
    neighboursQuery(source, article, '', null),
    neighboursQuery(source, article, '?kind=cloud', null),
    neighboursQuery(source, article, '', 'openai'),
  ]
  expect(new Set(queries.map(({ queryKey }) => hashKey(queryKey))).size).toBe(queries.length)
})

test('an answer that was had is not asked for again', async () => {
  const archive = memoryArchive({ a: articleFile() })
  const client = new QueryClient()
  const query = listingQuery(createAnswers(archive), ask(), 30)
  expect((await client.query(query)).count).toBe(1)
  const asked = archive.asked.length
  expect((await client.query(query)).count).toBe(1)
  expect(archive.asked).toHaveLength(asked)
})
