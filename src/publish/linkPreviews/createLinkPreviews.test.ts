import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { type ArticleFiles, contentOf } from '../../../tests/fixtures/memoryArchive.ts'
import { createLinkPreviews } from './createLinkPreviews.ts'

/** Serves the check of a site under /news/, whose base has been taken off as the development server does. */
async function serve(files: ArticleFiles, pictures = 100) {
  const drawn: string[] = []
  const check = createLinkPreviews({
    content: () => contentOf(files),
    options: { url: new URL('https://example.org/news/'), pictures },
    base: '/news/',
    draw: async ({ headline }) => {
      drawn.push(headline)
      return Buffer.from('image')
    },
  })
  const server = createServer((request, response) => check(request, response, () => response.writeHead(299).end('next')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  return { drawn, get, text: async (path: string) => (await get(path)).text() }
}

const FILES: ArticleFiles = {
  old: articleFile({ date: '2025-01-01', title: 'An <old> deal', companies: ['openai'] }),
  new: articleFile({
    date: '2025-02-01',
    title: 'A new deal',
    whyItMatters: ['It "matters" & lasts. More.'],
    summary: 'What <b>happened</b>.',
  }),
}

test('the list names all articles, newest first, and can be narrowed by words', async () => {
  const { text } = await serve(FILES)
  expect(await text('/__previews/')).toMatch(
    /href="\/news\/__previews\/new\/">A new deal.*href="\/news\/__previews\/old\/">An &lt;old&gt; deal/,
  )
  const found = await text('/__previews/?q=OLD+deal')
  expect(found).toContain('An &lt;old&gt; deal')
  expect(found).not.toContain('A new deal')
  expect(await text('/__previews/?q=%22%3E%3Cscript%3E')).toContain('value="&quot;&gt;&lt;script&gt;"')
})

test('the page of an article shows its link in every place, with what is to be mended', async () => {
  const { text } = await serve(FILES, 1)
  const page = await text('/__previews/new/')
  for (const name of ['Large card', 'Small card', 'Search result', 'Feed entry']) expect(page).toContain(`<h2>${name}`)
  expect(page).toContain('src="/news/__previews/new.png"')
  expect(page).toContain('example.org › news › articles › new')
  expect(page).toContain('A new deal · Entente')
  expect(page).toContain('It &quot;matters&quot; &amp; lasts.')
  expect(page).toContain('What &lt;b&gt;happened&lt;/b&gt;.')
  expect(page).toContain('Nothing is cut')
  expect(page).not.toMatch(/ style=|<script/)
  expect(await text('/__previews/old/')).toContain('There is no picture of its own')
})

test('images are drawn when they are asked for', async () => {
  const { drawn, get, text } = await serve(FILES)
  await text('/__previews/new/')
  expect(drawn).toEqual([])
  const response = await get('/__previews/new.png')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(await response.text()).toBe('image')
  expect(drawn).toEqual(['A new deal'])
})

test('what is not there is a 404, and other addresses are left to the next', async () => {
  const { get } = await serve(FILES)
  for (const path of ['nothing/', 'nothing.png', 'new', '../x', 'a/b/'])
    expect((await get(`/__previews/${path}`)).status, path).toBeGreaterThan(298)
  expect((await get('/__previews/nothing/')).status).toBe(404)
  for (const path of ['/', '/__previews', '/articles/new/']) expect((await get(path)).status, path).toBe(299)
})
