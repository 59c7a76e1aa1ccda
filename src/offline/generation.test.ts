import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryCaches } from '../../tests/fixtures/memoryCaches.ts'
import { encodeOfflineList, type OfflineList } from '../content/archive/offlineList.ts'
import { cachePrefix, currentCache, deleteCaches, siteCache } from './cacheNames.ts'
import { findInGenerations, readGeneration, renewGeneration } from './generation.ts'

const BASE = '/news/'
const APP = 'assets/browser-'

/** A site as a host has it: its files by their paths, and what has been asked for. */
type Host = Map<string, { text: string; type?: string; status?: number }>

let host: Host
let asked: string[]

function deploy(id: string, code: string, articles: string): void {
  const manifest = JSON.stringify({ articles })
  const hash = createHash('sha256').update(manifest).digest('hex').slice(0, 10)
  const app = `${APP}${code.padEnd(8, '0')}.js`
  const list: OfflineList = {
    id,
    pages: [{ path: 'offline/', bytes: 1 }],
    manifest: { path: 'data/manifest.json', hash },
    files: [
      { path: app, bytes: 2 },
      { path: 'assets/shared-00000000.js', bytes: 3 },
    ],
    data: [{ path: 'data/manifest.json', bytes: 4 }],
    hasSearch: false,
  }
  host = new Map([
    ['data/offline.json', { text: JSON.stringify(encodeOfflineList(list)) }],
    ['offline/', { text: `<script data-app="${BASE}${app}">`, type: 'text/html' }],
    [app, { text: code }],
    ['assets/shared-00000000.js', { text: 'shared' }],
    ['data/manifest.json', { text: manifest }],
  ])
}

beforeEach(() => {
  asked = []
  vi.stubGlobal('caches', new MemoryCaches())
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<void>) => work() } })
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(BASE.length)
    asked.push(path)
    const { text, type = 'application/json', status = 200 } = host.get(path) ?? { text: 'not found', type: 'text/html', status: 404 }
    return new Response(text, { status, headers: { 'content-type': type } })
  })
})
afterEach(() => vi.unstubAllGlobals())

const current = async () => (await readGeneration(BASE))?.list.id
const sites = async () => (await caches.keys()).filter((name) => name.includes(':site:')).map((name) => name.split(':').at(-1))
const textAt = async (path: string) => {
  const generation = await readGeneration(BASE)
  return generation && (await (await findInGenerations(BASE, generation, BASE + path))?.text())
}

test('a deploy is kept whole, and is what the site starts from only then', async () => {
  deploy('one', 'a', 'first')
  expect(await current()).toBeUndefined()
  expect(await caches.keys()).toEqual([])
  await renewGeneration(BASE)
  expect(await current()).toBe('one')
  expect(await textAt('data/manifest.json')).toBe('{"articles":"first"}')
  expect(await caches.keys()).toEqual([siteCache(BASE, 'one'), currentCache(BASE)])
})

test('what is here already is not fetched again, and what both deploys have is copied', async () => {
  deploy('one', 'a', 'first')
  await renewGeneration(BASE)
  asked = []
  await renewGeneration(BASE)
  expect(asked).toEqual(['data/offline.json'])
  deploy('two', 'b', 'second')
  asked = []
  await renewGeneration(BASE)
  expect(asked).not.toContain('assets/shared-00000000.js')
  expect(asked).toContain(`${APP}b0000000.js`)
  expect(await textAt('assets/shared-00000000.js')).toBe('shared')
})

test('the deploy before stays for tabs that are open, and goes with the one after', async () => {
  deploy('one', 'a', 'first')
  await renewGeneration(BASE)
  deploy('two', 'b', 'second')
  await renewGeneration(BASE)
  expect(await textAt(`${APP}a0000000.js`)).toBe('a')
  expect(await textAt('data/manifest.json')).toBe('{"articles":"second"}')
  deploy('three', 'c', 'third')
  await renewGeneration(BASE)
  expect(await sites()).toEqual(['two', 'three'])
  expect(await textAt(`${APP}a0000000.js`)).toBeUndefined()
})

test.each<[string, () => void]>([
  ['a file is missing', () => host.delete(`${APP}b0000000.js`)],
  ['a page of the host stands for a file', () => host.set(`${APP}b0000000.js`, { text: '<!doctype html>', type: 'text/html' })],
  ['a file can not be served now', () => host.set(`${APP}b0000000.js`, { text: '', status: 503 })],
  ['the manifest is an older one', () => host.set('data/manifest.json', { text: '{"articles":"first"}' })],
  ['the page is an older one', () => host.set('offline/', { text: `<script data-app="${BASE}${APP}a0000000.js">`, type: 'text/html' })],
  ['the list is of a later version', () => host.set('data/offline.json', { text: '{"version":2}' })],
  ['the list is not there', () => host.delete('data/offline.json')],
])('where %s the deploy before stays, whole', async (_what, change) => {
  deploy('one', 'a', 'first')
  await renewGeneration(BASE)
  deploy('two', 'b', 'second')
  change()
  await expect(renewGeneration(BASE)).rejects.toThrow()
  expect(await current()).toBe('one')
  expect(await sites()).toEqual(['one'])
  expect(await textAt('data/manifest.json')).toBe('{"articles":"first"}')
})

test('a site that is changed while it is fetched is not kept half', async () => {
  deploy('one', 'a', 'first')
  const { fetch } = globalThis
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = await fetch(address)
    if (address.endsWith('manifest.json')) host.set('data/offline.json', { text: '{}' })
    return answer
  })
  await expect(renewGeneration(BASE)).rejects.toThrow('changed')
  expect(await sites()).toEqual([])
  expect(await current()).toBeUndefined()
})

test('nothing is fetched where there is no room for it', async () => {
  deploy('one', 'a', 'first')
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate: async () => ({ quota: 100, usage: 90 }) } })
  await expect(renewGeneration(BASE)).rejects.toThrow('room')
  expect(asked).toEqual(['data/offline.json'])
})

test('what a worker had fetched when it was ended is not fetched again', async () => {
  deploy('one', 'a', 'first')
  await (await caches.open(siteCache(BASE, 'one'))).put(`${BASE}assets/shared-00000000.js`, new Response('shared'))
  await renewGeneration(BASE)
  expect(asked).not.toContain('assets/shared-00000000.js')
  expect(await current()).toBe('one')
})

test('a pointer that can not be read is none', async () => {
  await (await caches.open(currentCache(BASE))).put(`${BASE}data/offline.json?current`, new Response('{"list":{"version":9}}'))
  expect(await readGeneration(BASE)).toBeNull()
})

test('two sites of one origin leave each other alone', async () => {
  for (const base of ['/', '/news/', '/news/more/']) await caches.open(currentCache(base))
  await deleteCaches('/news/')
  expect(await caches.keys()).toEqual([currentCache('/'), currentCache('/news/more/')])
  expect(cachePrefix('/news/more/').startsWith(cachePrefix('/news/'))).toBe(false)
})
