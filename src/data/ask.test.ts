import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { contentOf, dataFilesOf, memoryArchive } from '../../tests/fixtures/memoryArchive.ts'
import { stubServer } from '../../tests/fixtures/stubServer.ts'
import type { Archive } from '../content/archive/archive.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import { type Ask, lateAsk, lateQuestion } from './ask.ts'
import { createHttpAsk } from './httpAsk.ts'
import { histogramQuery, listingQuery } from './listingQuery.ts'
import { retryable } from './retryable.ts'

afterEach(() => vi.unstubAllGlobals())

const archive = () => memoryArchive({ a: articleFile() })
const titleOf = async (from: Archive, slug: string) => (await from.article(slug)).title
const UNREACHABLE = new TypeError('Failed to fetch dynamically imported module')

test('the code of a question is fetched when it is first put, and then once', async () => {
  const fetchCode = vi.fn(async () => titleOf)
  const title = lateQuestion(fetchCode)
  const ask = askArchive(archive())
  expect(fetchCode).not.toHaveBeenCalled()
  expect(await Promise.all([ask(title('a')), ask(title('a'))])).toHaveLength(2)
  await ask(title('a'))
  expect(fetchCode).toHaveBeenCalledTimes(1)
})

test('code that could not be had is asked for again by the next question', async () => {
  vi.stubGlobal('fetch', async () => new Response())
  const fetchCode = vi.fn(async () => titleOf).mockRejectedValueOnce(UNREACHABLE)
  const title = lateQuestion(fetchCode)
  const ask = askArchive(archive())
  await expect(ask(title('a'))).rejects.toMatchObject({ name: 'LoadError' })
  expect(await ask(title('a'))).toBe('OpenAI and Microsoft sign a new agreement')
})

test('so is the code that asks', async () => {
  vi.stubGlobal('fetch', async () => new Response())
  const fetchCode = vi.fn(async (): Promise<Ask> => askArchive(archive())).mockRejectedValueOnce(UNREACHABLE)
  const ask = lateAsk(retryable(fetchCode))
  await expect(ask((from) => titleOf(from, 'a'))).rejects.toMatchObject({ name: 'LoadError' })
  expect(await ask((from) => titleOf(from, 'a'))).toBe('OpenAI and Microsoft sign a new agreement')
  expect(fetchCode).toHaveBeenCalledTimes(2)
})

test('a part of the archive that can not be had is thrown, not turned into an empty answer', async () => {
  await expect(askArchive(archive())((from) => titleOf(from, 'nothing'))).rejects.toMatchObject({ failure: 'missing' })
})

/** Whether an answer is there before the event loop turns once, by what a browser and Node do between two turns. */
async function withoutTurn(answer: Promise<unknown>): Promise<boolean> {
  let hasTurned = false
  setImmediate(() => {
    hasTurned = true
  })
  await answer
  return !hasTurned
}

test('what the cache and the code can answer is there without a turn of the event loop', async () => {
  const files = { a: articleFile({ date: '2025-01-01' }), b: articleFile({ date: '2025-02-01', kind: 'cloud' }) }
  stubServer(Object.fromEntries(dataFilesOf(contentOf(files))))
  const client = new QueryClient()
  const ask = lateAsk(retryable(async () => createHttpAsk(client, '/')))
  const clouds = { filter: { ...EMPTY_FILTER, kinds: ['cloud' as const] }, scope: null }
  await client.query(listingQuery(ask, clouds, 30))
  await client.query(histogramQuery(ask, clouds))
  // Other questions, never asked before: their code and all parts of the archive that they need are there.
  const chips = { filter: { ...EMPTY_FILTER, kinds: ['cloud' as const], from: '2025-01-01' }, scope: null }
  expect(await withoutTurn(Promise.all([client.query(listingQuery(ask, chips, 30)), client.query(histogramQuery(ask, chips))]))).toBe(true)
  const everything = listingQuery(ask, { filter: EMPTY_FILTER, scope: 'openai' }, 1)
  expect(await withoutTurn(client.query(everything))).toBe(true)
})
