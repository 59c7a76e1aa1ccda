import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/contentFolder.ts'
import { servePreview } from './servePreview.ts'

const SITE = { 'index.html': '<p>Timeline</p>', '404.html': '<p>No such page</p>', 'about/index.html': '<p>About</p>', 'data/a.json': '{}' }

/** Serves a built site as `npm start` does. */
async function serve(files: Readonly<Record<string, string>> = SITE, base = '/') {
  const folder = temporaryFolder(files)
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [{ name: 'site', configurePreviewServer: (server) => servePreview(server, folder) }],
  })
  onTestFinished(() => server.close())
  const { port } = server.httpServer.address() as AddressInfo
  /** Sends the path as it is; fetch would mend it. */
  const get = async (path: string) => {
    const asked = request({ port, host: '127.0.0.1', path, agent: false })
    asked.end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode, location: answer.headers.location, headers: answer.headers, body: await text(answer) }
  }
  return { folder, get }
}

const MALFORMED = ['/%E0%A4%A', '/%00', '/a%00/', '//', '//x.org/', '/..%2f..', '/../..', '/%c0%ae', '/\\', '/%5c..%5c', '/about/%']

test('malformed addresses are pages that are not there, and tell nothing of the machine', async () => {
  const { get, folder } = await serve()
  for (const path of MALFORMED) {
    const { status, body, headers } = await get(path)
    expect({ path, status, body }).toEqual({ path, status: 404, body: SITE['404.html'] })
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(body).not.toContain(folder)
  }
})

test('under a base, too', async () => {
  const { get } = await serve(SITE, '/news/')
  for (const path of MALFORMED.map((malformed) => `/news${malformed}`)) {
    const { status, body } = await get(path)
    expect({ path, status, body }).toEqual({ path, status: 404, body: SITE['404.html'] })
  }
})

test('where there is no page for that, a sentence stands in', async () => {
  const { get } = await serve({ 'index.html': 'x' })
  expect(await get('/nothing/')).toMatchObject({ status: 404, body: 'There is no such page.\n' })
  expect(await get('/%E0%A4%A')).toMatchObject({ status: 404, body: 'There is no such page.\n' })
})

test('pages, files, folders without their slash and pages that are not there', async () => {
  const { get } = await serve()
  expect(await get('/?q=%E0%A4%A')).toMatchObject({ status: 200, body: SITE['index.html'] })
  expect(await get('/about/')).toMatchObject({ status: 200, body: SITE['about/index.html'] })
  expect(await get('/about?x=1')).toMatchObject({ status: 308, location: '/about/?x=1' })
  expect(await get('/data/a.json')).toMatchObject({ status: 200, body: '{}' })
  expect(await get('/data/b.json')).toMatchObject({ status: 404 })
})

test('pages come with the policy that their build has written', async () => {
  const { get } = await serve({ ...SITE, _headers: "/*\n  Content-Security-Policy: default-src 'none'; style-src 'sha256-x'\n" })
  expect((await get('/about/')).headers['content-security-policy']).toBe("default-src 'none'; style-src 'sha256-x'")
})

test('the policy is that which the build has written for its host', async () => {
  const policyOf = async (files: Readonly<Record<string, string>>) =>
    (await (await serve({ ...SITE, ...files })).get('/about/')).headers['content-security-policy']
  const policy = "default-src 'self'"
  expect(await policyOf({ _headers: `/*\n  Content-Security-Policy: ${policy}\n` })).toBe(policy)
  expect(await policyOf({ 'entente.nginx.conf': `  add_header Content-Security-Policy "${policy}" always;\n` })).toBe(policy)
  expect(await policyOf({ 'entente.caddy': `\t\tContent-Security-Policy "${policy}"\n` })).toBe(policy)
  expect(await policyOf({ 'index.html': `<meta http-equiv="Content-Security-Policy" content="${policy}">` })).toBeUndefined()
  expect(await policyOf({})).toContain("default-src 'none'")
})
