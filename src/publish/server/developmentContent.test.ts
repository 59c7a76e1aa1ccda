import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { jpegFile } from '../../../tests/fixtures/pictureFiles.ts'
import { readTestFolder } from '../../../tests/fixtures/readTestFolder.ts'
import { ContentFaults } from '../faults/fault.ts'
import { DevelopmentContent } from './developmentContent.ts'

/** Serves a publisher's folder as the development server does. */
async function serve(served: string | DevelopmentContent) {
  const content = typeof served === 'string' ? new DevelopmentContent(readTestFolder(served)) : served
  content.read()
  const server = createServer((request, response) => content.middleware(request, response, () => response.writeHead(299).end('next')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { content, get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init) }
}

test('the manifest comes from memory, drafts included', async () => {
  const { get } = await serve(contentFolder({ a: articleFile(), b: articleFile({ draft: true, kind: 'cloud' }) }))
  const response = await get('/data/manifest.json?x=1')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toMatchObject({ total: 2 })
})

test('articles come as they lie on disk, without reading everything again', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { get } = await serve(folder)
  writeFiles(folder, { 'articles/a.json': articleFile({ title: 'Changed' }) })
  expect(await (await get('/articles/a.json')).json()).toMatchObject({ title: 'Changed' })
})

test('a part of a file comes as one, and past its end the whole', async () => {
  const { get } = await serve(contentFolder({ a: articleFile() }))
  const whole = await (await get('/data/manifest.json')).text()
  const part = await get('/data/manifest.json', { headers: { Range: 'bytes=2-5' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 2-5/${whole.length}`, whole.slice(2, 6)])
  const past = await get('/data/manifest.json', { headers: { Range: 'bytes=100000-100009' } })
  expect([past.status, await past.text()]).toEqual([200, whole])
})

test('pictures come from their folder, also those of drafts, and by the addresses that articles have', async () => {
  const picture = { image: 'at/signing.jpeg', alt: 'Two hands' }
  const folder = contentFolder({ a: articleFile({ body: [picture], draft: true }) })
  writeFiles(folder, { 'images/at/signing.jpeg': jpegFile() })
  const { get } = await serve(folder)
  const { body } = (await (await get('/articles/a.json')).json()) as { body: { image: string }[] }
  expect(body).toEqual([
    { image: expect.stringMatching(/^images\/at\/signing\.[0-9a-f]{10}\.jpg$/), width: 96, height: 64, alt: 'Two hands' },
  ])
  const response = await get(`/${body[0]?.image}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(Buffer.from(await response.arrayBuffer()).equals(jpegFile())).toBe(true)
})

test('a picture with a fault has a place in its article, and no file', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { content, get } = await serve(folder)
  writeFiles(folder, { 'articles/a.json': articleFile({ body: [{ image: 'nothing.jpg', alt: 'Two hands' }] }) })
  expect(() => content.read()).toThrow(ContentFaults)
  const body = ((await (await get('/articles/a.json')).json()) as { body: unknown }).body
  expect(body).toEqual([{ image: 'images/nothing.jpg', width: expect.any(Number), height: expect.any(Number), alt: 'Two hands' }])
  expect((await get('/images/nothing.jpg')).status).toBe(404)
  writeFiles(folder, { 'images/nothing.jpg': jpegFile() })
  content.read()
  expect(await (await get('/articles/a.json')).text()).toMatch(/"image": "images\/nothing\.[0-9a-f]{10}\.jpg"/)
})

test('what is missing is a 404 without a page in its place', async () => {
  const { get } = await serve(contentFolder({}))
  for (const path of ['/articles/nothing.json', '/data/nothing.json', '/data/']) {
    const response = await get(path)
    expect(response.status, path).toBe(404)
    expect(response.headers.get('content-type'), path).toBe('application/json')
  }
})

test.each(['/', '/articles/a/', '/companies.json', '/articles/a.json.map', '/articles/A.json'])('%s is left to the next', async (path) => {
  const { get } = await serve(contentFolder({}))
  expect((await get(path)).status).toBe(299)
})

test('after a fault the last good content is still served', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { content, get } = await serve(folder)
  writeFiles(folder, { 'articles/b.json': '{' })
  expect(() => content.read()).toThrow(ContentFaults)
  expect(await (await get('/data/manifest.json')).json()).toMatchObject({ total: 1 })
  writeFiles(folder, { 'articles/b.json': articleFile({ date: '2025-01-01' }) })
  content.read()
  expect(await (await get('/data/manifest.json')).json()).toMatchObject({ total: 2 })
})

test('drafts and articles of days to come are told, for their badges', async () => {
  const files = { out: articleFile(), draft: articleFile({ draft: true, kind: 'cloud' }), plan: articleFile({ date: '2026-12-12' }) }
  const content = new DevelopmentContent(readTestFolder(contentFolder(files), { ENTENTE_DAY: '2026-12-11' }))
  const { get } = await serve(content)
  expect(await (await get('/data/manifest.json')).json()).toMatchObject({ total: 3 })
  expect(await (await get('/data/unpublished.json')).json()).toEqual([
    ['draft', null],
    ['plan', '2026-12-12'],
  ])
})
