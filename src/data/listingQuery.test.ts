import { hashKey, QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { formatFilter, parseFilter } from '../content/address/filterAddress.ts'
import { EMPTY_FILTER, type Filter } from '../content/query/filter.ts'
import type { Question } from '../content/query/matches.ts'
import type { AnswerQuery } from './answerQuery.ts'
import { articleContextQuery, articleQuery, neighboursQuery } from './articleQuery.ts'
import { companyCountsQuery, histogramQuery, listingQuery, spanCountsQuery } from './listingQuery.ts'

const ask = askArchive(memoryArchive({ a: articleFile() }))
const asked = (parts: Partial<Filter> = {}, scope: string | null = null): Question => ({ filter: { ...EMPTY_FILTER, ...parts }, scope })

test('equal questions share their answer', () => {
  const one = listingQuery(ask, asked({ companies: ['b', 'a'], kinds: ['chips', 'cloud'] }), 30)
  const other = listingQuery(ask, asked({ companies: ['a', 'b', 'a'], kinds: ['cloud', 'chips'] }), 30)
  expect(hashKey(one.queryKey)).toBe(hashKey(other.queryKey))
})

test('every part of a question sets it apart', async () => {
  const article = await ask((archive) => archive.article('a'))
  const queries = [
    listingQuery(ask, asked(), 30),
    listingQuery(ask, asked(), 60),
    listingQuery(ask, asked({}, 'openai'), 30),
    listingQuery(ask, asked({ companies: ['openai'] }), 30),
    listingQuery(ask, asked({ sort: 'oldest' }), 30),
    companyCountsQuery(ask, asked()),
    companyCountsQuery(ask, asked({ from: '2025-01-01' })),
    articleQuery(ask, 'a'),
    articleQuery(ask, 'b'),
    articleContextQuery(ask, article),
    neighboursQuery(ask, article, '', null),
    neighboursQuery(ask, article, '?kind=cloud', null),
    neighboursQuery(ask, article, '', 'openai'),
  ]
  expect(new Set(queries.map(({ queryKey }) => hashKey(queryKey))).size).toBe(queries.length)
})

test('an answer that was had is not asked for again', async () => {
  const archive = memoryArchive({ a: articleFile() })
  const client = new QueryClient()
  const query = listingQuery(askArchive(archive), asked(), 30)
  expect((await client.query(query)).count).toBe(1)
  const times = archive.asked.length
  expect((await client.query(query)).count).toBe(1)
  expect(archive.asked).toHaveLength(times)
})

test('what is asked is what its name says, however a question is written', async () => {
  const day = fc.constantFrom('2024-01-01', '2025-01-01', '2027-01-01', null)
  const filter = fc.record({
    companies: fc.array(fc.constantFrom('openai', 'microsoft')),
    match: fc.constantFrom('any' as const, 'all' as const),
    mentions: fc.boolean(),
    excluded: fc.array(fc.constantFrom('openai', 'microsoft')),
    statuses: fc.array(fc.constantFrom('announced', 'completed')),
    firstHand: fc.boolean(),
    kinds: fc.array(fc.constantFrom('cloud' as const, 'chips' as const)),
    from: day,
    to: day,
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  await fc.assert(
    fc.asyncProperty(filter, async (raw) => {
      const plain = parseFilter(new URLSearchParams(formatFilter(raw))).filter
      const expectSame = async <T>(query: (question: Question) => AnswerQuery<T>) => {
        const [one, other] = [query(asked(raw)), query(asked(plain))]
        expect(hashKey(one.queryKey)).toBe(hashKey(other.queryKey))
        expect(await new QueryClient().query(one)).toEqual(await new QueryClient().query(other))
      }
      await expectSame((question) => listingQuery(ask, question, 30))
      await expectSame((question) => companyCountsQuery(ask, question))
      await expectSame((question) => histogramQuery(ask, question))
      await expectSame((question) => spanCountsQuery(ask, question, [{ from: '2025-01-01', to: null }]))
    }),
    { numRuns: 40 },
  )
})
