// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askArchive } from '../../../tests/fixtures/askArchive.ts'
import { FakeWorker } from '../../../tests/fixtures/fakeWorker.ts'
import { memoryArchive } from '../../../tests/fixtures/memoryArchive.ts'

// The module keeps its worker, and other tests have used it.
beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('Try again asks a worker that is begun anew', async () => {
  const workers: FakeWorker[] = []
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super()
        workers.push(this)
      }
    },
  )
  const { prepareSearch, wordMatchesQuery } = await import('./searchQuery.ts')
  const ask = askArchive(memoryArchive({}))
  const client = new QueryClient()
  const find = () => client.fetchQuery(wordMatchesQuery(ask, client, 'openai'))
  await prepareSearch(ask)
  const first = find()
  await vi.waitFor(() => expect(workers[0]?.told).toHaveLength(2))
  workers[0]?.fail()
  await expect(first).rejects.toMatchObject({ failure: 'offline' })
  const second = find()
  await vi.waitFor(() => expect(workers[1]?.told).toHaveLength(2))
  const matches = {
    numbers: [],
    query: { words: ['openai'], phrases: [], without: [] },
    corrections: [],
    missing: [],
    drops: [],
    partial: false,
  }
  workers[1]?.say({ kind: 'matches', id: 1, matches })
  expect(await second).toEqual(matches)
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
})
