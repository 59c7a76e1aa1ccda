import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { jpegFile } from '../../../tests/fixtures/pictureFiles.ts'
import { readTestFolder } from '../../../tests/fixtures/readTestFolder.ts'
import { ContentFaults } from '../faults/fault.ts'
import { DevelopmentContent } from './developmentContent.ts'
import { serveContent } from './serveContent.ts'

/** Serves a publisher's folder as the development server does. */
async function serve(served: string | DevelopmentContent) {
  const content = typeof served === 'string' ? new DevelopmentContent(readTestFolder(served)) : served
  content.read()
  const server = createServer((request, response) => serveContent(content)(request, response, () => response.writeHead(299).end('next')))
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

test('an article whose picture has a fault is shown as it was, and as it is when that is mended', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { content, get } = await serve(folder)
  writeFiles(folder, { 'articles/a.json': articleFile({ body: [{ image: 'nothing.jpg', alt: 'Two hands' }] }) })
  expect(() => content.read()).toThrow(ContentFaults)
  expect(await (await get('/articles/a.json')).json()).toEqual(articleFile())
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

test('an article with a fault is served as it was when all was last right, and so is the search', async () => {
  const folder = contentFolder({ a: articleFile({ title: 'Good' }), b: articleFile({ kind: 'cloud' }) })
  const { content, get } = await serve(folder)
  const titleOf = async (slug: string) => ((await (await get(`/articles/${slug}.json`)).json()) as { title: string }).title
  for (const bad of ['{', articleFile({ title: 'Bad', companies: ['nobody'] }), articleFile({ title: 'Bad', follows: ['nothing'] })]) {
    writeFiles(folder, { 'articles/a.json': bad, 'articles/b.json': articleFile({ title: 'Right', kind: 'cloud' }) })
    expect(() => content.read()).toThrow(ContentFaults)
    expect([await titleOf('a'), await titleOf('b')]).toEqual(['Good', 'Right'])
  }
  expect((await get('/data/search/engine/pagefind.js')).status).toBe(200)
  rmSync(join(folder, 'articles/a.json'))
  writeFiles(folder, { 'articles/c.json': '{' })
  expect(() => content.read()).toThrow(ContentFaults)
  expect(await titleOf('a')).toBe('Good')
  expect((await get('/articles/c.json')).status).toBe(404)
  rmSync(join(folder, 'articles/c.json'))
  content.read()
  expect((await get('/articles/a.json')).status).toBe(404)
})

test('what pages show while there are faults is named', async () => {
  const folder = contentFolder({ a: articleFile(), b: articleFile({ kind: 'cloud' }) })
  const { content } = await serve(folder)
  writeFiles(folder, { 'articles/a.json': '{', 'articles/b.json': articleFile({ companies: ['nobody'] }), 'articles/new.json': '{' })
  expect(() => content.read()).toThrow(ContentFaults)
  expect(content.describeShown()).toBe(
    'Until all is mended:\n' +
      'Shown with their last good text: articles/a.json, articles/b.json.\n' +
      'Not shown, since they had none yet: articles/new.json.\n' +
      'Lists, search and the pages of companies show what they showed before.',
  )
})

test('a draft with faults is there with stand-ins, and left out where nobody can be named', async () => {
  const { get } = await serve(
    contentFolder({
      a: articleFile(),
      b: { draft: true, companies: ['openai'], body: [], follows: ['a', 'nothing'] },
      c: { draft: true },
      d: '{ "draft": true',
    }),
  )
  expect(await (await get('/articles/b.json')).json()).toMatchObject({ title: 'Untitled', summary: '…', body: ['…'] })
  expect(await (await get('/data/manifest.json')).json()).toMatchObject({ total: 2 })
  expect(await (await get('/data/unpublished.json')).json()).toEqual([
    ['b', null],
    ['c', null],
    ['d', null],
  ])
  expect((await get('/articles/c.json')).status).toBe(404)
})

test('a former name that a draft takes over by mistake leads where it led', async () => {
  const { get, content } = await serve(
    contentFolder({ a: articleFile({ slugs: ['old'] }), b: articleFile({ draft: true, kind: 'cloud', slugs: ['old', 'a'] }) }),
  )
  expect(content.latest.former.articles).toEqual(new Map([['old', 'a']]))
  expect((await get('/articles/a.json')).status).toBe(200)
})

test('a text under hands counts for search and pages, and faults of others are told as before', async () => {
  const folder = contentFolder({ a: articleFile(), b: articleFile({ kind: 'cloud' }) })
  const { content, get } = await serve(folder)
  content.hold('a', JSON.stringify(articleFile({ title: 'Zanzibar' })))
  expect(content.latest.articles.map(({ card }) => card.title)).toContain('Zanzibar')
  writeFiles(folder, { 'articles/b.json': '{' })
  expect(() => content.read()).toThrow(ContentFaults)
  expect(() => content.hold('a', JSON.stringify(articleFile({ title: 'Later' })))).toThrow(ContentFaults)
  expect(await (await get('/articles/a.json')).json()).toMatchObject({ title: 'Zanzibar' })
  content.hold('b', JSON.stringify(articleFile({ kind: 'cloud' })))
  expect(await (await get('/articles/a.json')).json()).toMatchObject({ title: 'Later' })
  expect((await get('/data/search/engine/pagefind.js')).status).toBe(200)
})

test('collections come with drafts of them, also with faults, as far as their articles are there', async () => {
  const folder = contentFolder({ a: articleFile(), b: articleFile({ draft: true, kind: 'cloud' }) })
  const file = { title: 'Who?', summary: 'x', draft: true, articles: ['b', 'gone'] }
  writeFiles(folder, { 'collections/path.json': file, 'collections/none.json': { ...file, articles: ['gone'] } })
  const { get } = await serve(folder)
  const { files } = (await (await get('/data/manifest.json')).json()) as { files: { collections: string } }
  expect(await (await get(`/data/${files.collections}`)).json()).toMatchObject([{ slug: 'path', articles: [1] }])
  expect(await (await get('/data/unpublished.json')).json()).toEqual(expect.arrayContaining([['/collections/path/', null]]))
})
