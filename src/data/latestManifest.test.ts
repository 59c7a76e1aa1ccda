import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, contentOf, dataFilesOf } from '../../tests/fixtures/memoryArchive.ts'
import { stubServer } from '../../tests/fixtures/stubServer.ts'
import { EMPTY_FILTER } from '../content/query/filter.ts'
import { createHttpAsk } from './httpAsk.ts'
import { latestManifestQuery, showLatest } from './latestManifest.ts'
import { listingQuery } from './listingQuery.ts'

afterEach(() => vi.unstubAllGlobals())

const siteOf = (files: ArticleFiles): Record<string, string> => Object.fromEntries(dataFilesOf(contentOf(files)))
const before = { old: articleFile({ date: '2025-01-01' }) }
const after = { ...before, new: articleFile({ date: '2025-02-01' }) }

test('what is on the screen changes only when the new manifest is put in place', async () => {
  const server = stubServer(siteOf(before))
  const client = new QueryClient()
  const ask = createHttpAsk(client, '/')
  const shown = listingQuery(ask, { filter: EMPTY_FILTER, scope: null }, 30)
  const observer = new QueryObserver(client, shown)
  const stop = observer.subscribe(() => {})
  await client.query(shown)
  server.files = siteOf(after)
  const latest = await client.query({ ...latestManifestQuery('/'), staleTime: 0 })
  expect(latest?.days.total).toBe(2)
  expect(observer.getCurrentResult().data?.total).toBe(1)
  if (latest) await showLatest(client, latest)
  expect(observer.getCurrentResult().data?.groups.map(({ month }) => month)).toEqual(['2025-02', '2025-01'])
  stop()
})

test('answers that are not on the screen are asked again when they are wanted', async () => {
  const server = stubServer(siteOf(before))
  const client = new QueryClient()
  const ask = createHttpAsk(client, '/')
  const asked = listingQuery(ask, { filter: EMPTY_FILTER, scope: null }, 30)
  expect((await client.query(asked)).total).toBe(1)
  server.files = siteOf(after)
  const latest = await client.query({ ...latestManifestQuery('/'), staleTime: 0 })
  if (latest) await showLatest(client, latest)
  expect((await client.query(asked)).total).toBe(2)
})
