// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { FakeWorker } from '../../../tests/fixtures/fakeWorker.ts'
import { watchWorker } from '../../data/watchWorker.ts'
import { createSearchClient } from './searchClient.ts'

const NAMES = { engine: 'search/engine', size: 10, shards: ['search/a'] }
const QUERY = { words: ['openai'], phrases: [], without: [], runs: [] }

const clientOf = (worker: FakeWorker) =>
  createSearchClient(
    watchWorker(() => worker),
    NAMES,
    '/',
  )
const search = (client: ReturnType<typeof clientOf>) => client.search(QUERY, new AbortController().signal, () => {})

test('what is asked when the worker’s file can’t be loaded fails, and is not waited for', async () => {
  const worker = new FakeWorker()
  const client = clientOf(worker)
  const [found, positions] = [search(client), client.positions(QUERY, [1])]
  worker.fail()
  await expect(found).rejects.toMatchObject({ failure: 'offline' })
  await expect(positions).rejects.toMatchObject({ failure: 'offline' })
})

test('what is asked of a worker that has failed before fails at once', async () => {
  const worker = new FakeWorker()
  const watched = watchWorker(() => worker)
  // Before anybody listens: its code is fetched before it is known which index it will read.
  worker.fail()
  const client = createSearchClient(watched, NAMES, '/')
  await expect(search(client)).rejects.toMatchObject({ failure: 'offline' })
  await expect(search(client)).rejects.toMatchObject({ failure: 'offline' })
})

test('so it is in a browser that starts no such worker', async () => {
  const watched = watchWorker(() => {
    throw new TypeError('module workers are not supported')
  })
  await expect(search(createSearchClient(watched, NAMES, '/'))).rejects.toMatchObject({ failure: 'offline' })
})
