import { QueryClient } from '@tanstack/react-query'
import { type LoaderFunctionArgs, RouterContextProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { articleFile } from '../../tests/fixtures/articleFile.ts'
import { askArchive } from '../../tests/fixtures/askArchive.ts'
import { archiveOf, contentOf } from '../../tests/fixtures/memoryArchive.ts'
import { MANIFEST_KEY } from '../data/fileKey.ts'
import { LoadError } from '../data/loadError.ts'
import { servicesContext } from '../data/services.ts'
import { leaveFormerAddress } from './leaveFormerAddress.ts'

const CONTENT = contentOf({ now: articleFile({ slugs: ['before'] }) })
const COMPANIES = new Map([['open-ai', 'openai']])

/** Where somebody is led who opens an address; `null` where they stay. */
async function leadFrom(address: string, page: unknown, { isKnown = true, companies = COMPANIES } = {}): Promise<string | null> {
  const archive = archiveOf({ ...CONTENT, former: { articles: companies.size > 0 ? CONTENT.former.articles : new Map(), companies } })
  const client = new QueryClient()
  if (isKnown) client.setQueryData(MANIFEST_KEY, await archive.manifest())
  const context = new RouterContextProvider(new Map([[servicesContext, { ask: askArchive(archive), client }]]))
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

const missing = () => Promise.reject(new LoadError('missing', 'articles/before.json'))

test('an article that is missing under a former slug is found under the one of now', async () => {
  expect(await leadFrom('/articles/before/', missing(), { isKnown: false })).toBe('/articles/now/')
  expect(await leadFrom('/articles/never/', missing(), { isKnown: false })).toBe(null)
})

test('a filter with a former id leads to the one of now', async () => {
  expect(await leadFrom('/?company=open-ai&kind=cloud', {})).toBe('/?company=openai&kind=cloud')
  expect(await leadFrom('/embed/?within=open-ai', {})).toBe('/embed/?within=openai')
  expect(await leadFrom('/?company=openai', {})).toBe(null)
  expect(await leadFrom('/search/?q=deal&company=open-ai', {}, { isKnown: false })).toBe('/search/?q=deal&company=openai')
})

test('without former names, and with other failures, the page is left alone', async () => {
  expect(await leadFrom('/?company=open-ai', {}, { companies: new Map() })).toBe(null)
  expect(await leadFrom('/articles/before/', Promise.reject(new LoadError('offline', 'x')), { isKnown: false })).toBe(null)
})
