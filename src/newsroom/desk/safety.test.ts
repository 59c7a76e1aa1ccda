import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFile } from '../../../tests/fixtures/articleFile.ts'
import { contentFolder, temporaryFolder, writeFiles } from '../../../tests/fixtures/contentFolder.ts'
import { serveDesk } from '../../../tests/fixtures/serveDesk.ts'

/* What the desk answers, and whom. */

const DRAFT = JSON.stringify(articleFile({ draft: true }))
const JSON_TYPE = { 'Content-Type': 'application/json' }

test('the page carries the token, lets nobody frame it and loads nothing from elsewhere', async () => {
  const { page, token, ask } = await serveDesk(contentFolder({ a: articleFile() }))
  expect(page.status).toBe(200)
  expect(page.body).toMatch(/<html lang="en">[\s\S]*<title>Desk · Entente<\/title>[\s\S]*<div id="desk"><\/div>/)
  const [, script = ''] = /src="(\/__desk\/code\/[^"]+)"/.exec(page.body) ?? []
  expect(await ask(script)).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  expect(token.length).toBeGreaterThan(40)
  expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' })
  expect(page.headers['content-security-policy']).toMatch(
    /default-src 'self'; script-src 'self'; style-src 'self' 'nonce-[^']+'; .*frame-ancestors 'none'$/,
  )
  // No script of the page stands in it, where the policy would stop it.
  expect(page.body.match(/<script(?![^>]* src=| type="application\/json")/g)).toBeNull()
})

test('below a base, and without its slash', async () => {
  const { page, ask } = await serveDesk(contentFolder({}), { base: '/news/' })
  expect(page.body).toContain('"base":"/news/"')
  const [, script = ''] = /src="(\/news\/__desk\/code\/[^"]+)"/.exec(page.body) ?? []
  expect((await ask(script)).status).toBe(200)
  expect(await ask('/news/__desk')).toMatchObject({ status: 308, headers: { location: '/news/__desk/' } })
})

test('what the page knows can’t end its script', async () => {
  const folder = contentFolder({})
  writeFiles(folder, { 'site.json': { format: 1, name: 'A</script><b>' } })
  const { page } = await serveDesk(folder)
  expect(page.body).not.toContain('</script><b>')
})

test.each<[what: string, headers: Record<string, string>, status: number]>([
  ['another name that leads here', { Host: 'evil.example:PORT' }, 403],
  ['a name that only begins right', { Host: 'localhost.evil.example:PORT' }, 403],
  ['another port', { Host: 'localhost:1' }, 403],
  ['no port', { Host: 'localhost' }, 403],
  ['a page of another site', { Origin: 'https://evil.example' }, 403],
  ['a page of another port', { Origin: 'http://localhost:9999' }, 403],
  ['a page without an origin, such as a framed one', { Origin: 'null' }, 403],
  ['a request that a browser says comes from elsewhere', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['one from another port', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['the address by number', { Host: '127.0.0.1:PORT' }, 200],
  ['the address by its newer number', { Host: '[::1]:PORT' }, 200],
  ['its own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:PORT' }, 200],
  ['somebody who types the address', { 'Sec-Fetch-Site': 'none' }, 200],
])('%s', async (_what, given, status) => {
  const { ask, port, token } = await serveDesk(contentFolder({ a: articleFile() }))
  const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replace('PORT', String(port))]))
  for (const path of ['/__desk/', '/__desk/overview']) {
    const answer = await ask(path, { headers: { ...headers, 'X-Desk-Token': token } })
    expect([path, answer.status]).toEqual([path, status])
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    if (status === 403) expect(answer.body).not.toContain(token)
  }
})

test('nothing is read or written without the token, nor by another one', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { ask, token } = await serveDesk(folder)
  const body = JSON.stringify({ text: DRAFT, base: null })
  for (const given of [{}, { 'X-Desk-Token': 'x' }, { 'X-Desk-Token': token.toLowerCase() }, { 'X-Desk-Token': `${token}x` }]) {
    expect((await ask('/__desk/overview', { headers: given })).status).toBe(403)
    expect((await ask('/__desk/save/b', { method: 'POST', headers: { ...given, ...JSON_TYPE }, body })).status).toBe(403)
  }
  expect(readdirSync(join(folder, 'articles'))).toEqual(['a.json'])
})

test('only JSON is taken, and not without end', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { ask, token } = await serveDesk(folder)
  const post = (headers: Record<string, string>, body: string) =>
    ask('/__desk/save/b', { method: 'POST', headers: { 'X-Desk-Token': token, ...headers }, body })
  const body = JSON.stringify({ text: DRAFT, base: null })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp']) {
    expect((await post({ 'Content-Type': type }, body)).status, type).toBe(415)
  }
  expect((await post(JSON_TYPE, '{')).status).toBe(400)
  expect((await post(JSON_TYPE, '{"text":1}')).status).toBe(400)
  expect((await post(JSON_TYPE, JSON.stringify({ text: 'x'.repeat(12_000_001), base: null }))).status).toBe(413)
  expect(await ask('/__desk/save/b', { method: 'PUT', headers: { 'X-Desk-Token': token } })).toMatchObject({ status: 405 })
  expect(readdirSync(join(folder, 'articles'))).toEqual(['a.json'])
})

test('names that are no slugs lead nowhere', async () => {
  const folder = contentFolder({ a: articleFile() })
  const { ask, token } = await serveDesk(folder)
  const names = ['../companies', '..%2fcompanies', '%2e%2e', 'A', 'a.json', 'a/b', '.a', 'a%00', 'a--b', '', 'x'.repeat(201)]
  for (const name of names) {
    const body = JSON.stringify({ text: DRAFT, base: null })
    const answer = await ask(`/__desk/save/${name}`, { method: 'POST', headers: { 'X-Desk-Token': token, ...JSON_TYPE }, body })
    expect([name, answer.status]).toEqual([name, 404])
    expect((await ask(`/__desk/articles/${name}`, { headers: { 'X-Desk-Token': token } })).status).toBe(404)
  }
  expect((await ask('/__desk/articles/a/versions/..%2f..', { headers: { 'X-Desk-Token': token } })).status).toBe(404)
  expect(readdirSync(folder).sort()).toEqual(['.schema', 'articles', 'companies.json', 'site.json'])
})

test('a link is neither read nor written, be it the article, its folder or the list of companies', async () => {
  const outside = temporaryFolder({ 'secret.json': DRAFT, 'companies.json': '[]' })
  const folder = contentFolder({ a: articleFile() })
  symlinkSync(join(outside, 'secret.json'), join(folder, 'articles/b.json'))
  symlinkSync(join(outside, 'nothing.json'), join(folder, 'articles/c.json'))
  const { get, post } = await serveDesk(folder)
  const hash = createHash('sha256').update(DRAFT).digest('hex')
  expect(await get('articles/b')).toEqual({ problem: expect.stringContaining('a link or a folder') })
  for (const [slug, base] of [
    ['b', hash],
    ['b', null],
    ['c', null],
  ]) {
    expect(await post(`save/${slug}`, { text: 'x', base })).toMatchObject({ status: 403 })
  }
  expect(await post('remove/b', { base: hash })).toMatchObject({ status: 403 })
  expect(await post('rename/a', { to: 'b', base: null })).not.toMatchObject({ kind: 'saved' })
  expect(existsSync(join(outside, 'nothing.json'))).toBe(false)

  const linked = temporaryFolder({ 'site.json': { format: 1, name: 'Entente' } })
  mkdirSync(join(outside, 'articles'))
  symlinkSync(join(outside, 'articles'), join(linked, 'articles'))
  symlinkSync(join(outside, 'companies.json'), join(linked, 'companies.json'))
  const other = await serveDesk(linked)
  expect(await other.post('save/b', { text: DRAFT, base: null })).toMatchObject({ status: 403 })
  expect(await other.post('companies', { id: 'x', name: 'X', aliases: [] })).toMatchObject({ status: 403 })
  expect(readdirSync(join(outside, 'articles'))).toEqual([])
})

test('other machines are told that the desk is not for them, also where the site is', async () => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address
  if (own === undefined) return
  const { port } = await serveDesk(contentFolder({ a: articleFile() }), { host: '0.0.0.0' })
  const answer = await fetch(`http://${own}:${port}/__desk/`)
  expect([answer.status, await answer.text()]).toEqual([403, 'The desk is open on the machine alone on which it runs.\n'])
  expect((await fetch(`http://${own}:${port}/data/manifest.json`)).status).toBe(200)
})
