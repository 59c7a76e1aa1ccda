import { QueryClient } from '@tanstack/react-query'
import { type LoaderFunctionArgs, RouterContextProvider } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { archiveOf, contentOf, dataFilesOf } from '../../tests/fixtures/memoryArchive.ts'
import type { FormerNames } from '../content/archive/formerNames.ts'
import type { Manifest } from '../content/archive/manifest.ts'
import { MANIFEST_KEY } from '../data/file/fileKey.ts'
import { LoadError } from '../data/loadError.ts'
import { servicesContext } from '../data/services.ts'
import { leaveFormerAddress } from './leaveFormerAddress.ts'

const CONTENT = contentOf({ now: articleFile({ slugs: ['before'] }) })
const FORMER = { ...CONTENT.former, companies: new Map([['open-ai', 'openai']]) }
const NONE = { articles: new Map<string, string>(), companies: new Map<string, string>() }

/** Where somebody is led who opens an address; `null` where they stay. `client`: of a tab that knows the archive already. */
async function leadFrom(address: string, page: unknown, { former = FORMER, client }: { former?: FormerNames; client?: QueryClient } = {}) {
  const archive = archiveOf({ ...CONTENT, former })
  const services = { ask: askArchive(archive), client: client ?? new QueryClient() }
  const context = new RouterContextProvider(new Map([[servicesContext, services]]))
  const url = new URL(address, 'https://example.org')
  const args: LoaderFunctionArgs = { request: new Request(url), url, params: {}, context, pattern: '/' }
  try {
    await leaveFormerAddress(args, page)
    return null
  } catch (response) {
    if (!(response instanceof Response)) throw response
    expect(response.status).toBe(301)
    return response.headers.get('Location')
  }
}

/** A tab that has asked for something before. */
async function knowingClient(former: FormerNames): Promise<QueryClient> {
  const client = new QueryClient()
  client.setQueryData(MANIFEST_KEY, await archiveOf({ ...CONTENT, former }).manifest())
  return client
}

const missing = () => Promise.reject(new LoadError('missing', 'articles/before.json'))

test('an article that is missing under a former slug is found under the one of now', async () => {
  expect(await leadFrom('/articles/before/', missing())).toBe('/articles/now/')
  expect(await leadFrom('/articles/never/', missing())).toBe(null)
})

test('what got another name while the tab was open is found as the site is now, which the tab goes on with', async () => {
  const client = await knowingClient(NONE)
  const fetched = vi.fn(async () => new Response(dataFilesOf(CONTENT).get('data/manifest.json')))
  vi.stubGlobal('fetch', fetched)
  expect(await leadFrom('/articles/before/', missing(), { client, former: NONE })).toBe('/articles/now/')
  expect(client.getQueryData<Manifest>(MANIFEST_KEY)?.former.articles.get('before')).toBe('now')
  expect(await leadFrom('/articles/never/', missing(), { client, former: NONE })).toBe(null)
  expect(fetched).toHaveBeenCalledTimes(2)
  vi.unstubAllGlobals()
})

test('a filter with a former id leads to the one of now', async () => {
  expect(await leadFrom('/?company=open-ai&kind=cloud', {}, { client: await knowingClient(FORMER) })).toBe('/?company=openai&kind=cloud')
  expect(await leadFrom('/embed/?within=open-ai', {})).toBe('/embed/?within=openai')
  expect(await leadFrom('/?company=openai', {})).toBe(null)
  expect(await leadFrom('/search/?q=deal&company=open-ai', {})).toBe('/search/?q=deal&company=openai')
})

test('without former names, and with other failures, the page is left alone', async () => {
  expect(await leadFrom('/?company=open-ai', {}, { former: NONE, client: await knowingClient(NONE) })).toBe(null)
  expect(await leadFrom('/articles/before/', Promise.reject(new LoadError('offline', 'x')))).toBe(null)
})
