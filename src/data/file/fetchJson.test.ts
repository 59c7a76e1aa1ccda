import { afterEach, expect, test, vi } from 'vitest'
import { offline, stubServer } from '../../../tests/fixtures/stubServer.ts'
import { fetchJson } from './fetchJson.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const answer = (body: string | null, status: number, type: string) => () =>
  new Response(body, { status, headers: { 'Content-Type': type } })

test('JSON comes parsed', async () => {
  stubServer({ 'data/a.json': { title: 'x' } })
  expect(await fetchJson('/', 'data/a.json')).toEqual({ title: 'x' })
})

test('JSON comes whatever type a simple host gives it', async () => {
  stubServer({ 'a.json': answer('[1]', 200, 'text/plain') })
  expect(await fetchJson('/', 'a.json')).toEqual([1])
})

test('the path is relative to the base, and the cache is asked as wanted', async () => {
  const fetch = vi.fn(async () => new Response('{}'))
  vi.stubGlobal('fetch', fetch)
  await fetchJson('/news/', 'data/manifest.json', 'no-cache')
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/news/data/manifest.json', { cache: 'no-cache' })
})

test.each([
  ['a 404', answer('<!doctype html>', 404, 'text/html'), 'missing'],
  ['a 404 in JSON', answer('{}', 404, 'application/json'), 'missing'],
  ['a 410', answer('', 410, 'text/plain'), 'missing'],
  ['a page in place of JSON', answer('<!doctype html>', 200, 'text/html; charset=utf-8'), 'missing'],
  ['no answer', offline, 'offline'],
  ['a 500', answer('{}', 500, 'application/json'), 'server'],
  ['a 503 with a page', answer('<!doctype html>', 503, 'text/html'), 'server'],
  ['a 429', answer('', 429, 'text/plain'), 'server'],
  ['a 403', answer('', 403, 'text/plain'), 'server'],
  ['broken JSON', answer('{ "a": ', 200, 'application/json'), 'unexpected'],
  ['an empty file', answer('', 200, 'application/json'), 'unexpected'],
])('%s', async (_what, file, failure) => {
  stubServer({ 'data/a.json': file })
  await expect(fetchJson('/', 'data/a.json')).rejects.toMatchObject({ name: 'LoadError', failure, path: 'data/a.json' })
})

test('an answer that breaks off is as good as none', async () => {
  const breaking = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) }))
  stubServer({ 'data/a.json': breaking })
  await expect(fetchJson('/', 'data/a.json')).rejects.toMatchObject({ failure: 'offline' })
})

test('the cause is kept for whoever looks into it', async () => {
  stubServer({ 'a.json': offline, 'b.json': '{', 'c.json': answer('', 502, 'text/plain') })
  await expect(fetchJson('/', 'a.json')).rejects.toMatchObject({ cause: expect.any(TypeError) })
  await expect(fetchJson('/', 'b.json')).rejects.toMatchObject({ cause: expect.any(SyntaxError) })
  await expect(fetchJson('/', 'c.json')).rejects.toMatchObject({ cause: 502 })
})
