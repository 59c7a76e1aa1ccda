import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect as expectSoon, type Page } from '@playwright/test'
import { findBrowser, findShell } from '../findBrowser.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { test } from '../journeyTest.ts'
import { type RunningDesk, startDesk } from '../startDesk.ts'

/* Who can write through the desk, tried by pages that shouldn't, and what its server tells pages. */

const REBOUND = 'evil.example'

test.use({
  launchOptions: {
    executablePath: findShell() ?? findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`],
  },
})
test.describe.configure({ mode: 'serial' })

/** A development server makes the code of a page when it is first asked for, file by file. */
const expect = expectSoon.configure({ timeout: 40_000 })

let desk: RunningDesk
let site = ''
let hostile: Server
let hostilePort = 0

test.beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'entente-site-'))
  mkdirSync(join(site, 'articles'))
  write('site.json', { format: 1, name: 'Entente' })
  write('companies.json', [
    { id: 'openai', name: 'OpenAI' },
    { id: 'microsoft', name: 'Microsoft' },
  ])
  write('articles/a.json', articleFile())
  desk = await startDesk(site)
  hostile = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Hostile</title><body>'),
  )
  hostile.listen(0)
  await once(hostile, 'listening')
  const address = hostile.address()
  hostilePort = address && typeof address === 'object' ? address.port : 0
})

test.afterAll(async () => {
  await desk.stop()
  hostile.close()
  rmSync(site, { recursive: true, force: true })
})

function write(path: string, content: object): void {
  writeFileSync(join(site, path), JSON.stringify(content, null, 2))
}

const filesOf = () => ['.', 'articles'].flatMap((folder) => readdirSync(join(site, folder)).map((name) => `${folder}/${name}`))

/** What stands in the frames of a page, which the page itself can't see. */
async function readFrames(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.content()))
  return texts.join('\n')
}

/** All that a page can try against another: what of the desk it could read. */
function attack(page: Page, root: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    const read: string[] = []
    const draft = JSON.stringify({ text: '{ "draft": true }', base: null })
    const attempt = async (what: string, init: RequestInit, path = 'save/hacked') => {
      try {
        const answer = await fetch(`${address}/__desk/${path}`, init)
        const text = await answer.text()
        if (answer.ok || text.includes('token')) read.push(`${what}: ${answer.status} ${text.slice(0, 200)}`)
      } catch {
        // As it should be.
      }
    }
    await attempt('read the page', {}, '')
    await attempt('read the page with cookies', { credentials: 'include' }, '')
    await attempt('read the page without CORS', { mode: 'no-cors' }, '')
    await attempt('read the overview', { headers: { 'X-Desk-Token': 'x' } }, 'overview')
    await attempt('plain text', { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body: draft })
    await attempt('a blob of JSON', { method: 'POST', mode: 'no-cors', body: new Blob([draft], { type: 'application/json' }) })
    await attempt('JSON, asked first', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Desk-Token': 'x' },
      body: draft,
    })
    navigator.sendBeacon(`${address}/__desk/save/hacked`, new Blob([draft], { type: 'text/plain' }))
    const frame = document.createElement('iframe')
    frame.src = `${address}/__desk/`
    const loaded = new Promise((resolve) => {
      frame.onload = resolve
    })
    document.body.append(frame)
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3_000))])
    try {
      const inside = frame.contentWindow?.document.documentElement.outerHTML ?? ''
      if (inside.includes('desk-facts')) read.push('read the frame')
    } catch {
      // As it should be.
    }
    const form = document.createElement('form')
    form.method = 'post'
    form.enctype = 'text/plain'
    form.action = `${address}/__desk/save/hacked`
    form.target = 'another'
    const field = document.createElement('input')
    field.name = '{"text":"{ \\"draft\\": true }","base":null,"x":"'
    field.value = '"}'
    form.append(field)
    const another = document.createElement('iframe')
    another.name = 'another'
    document.body.append(form, another)
    const sent = new Promise((resolve) => {
      another.onload = resolve
    })
    form.submit()
    await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 3_000))])
    const script = document.createElement('script')
    script.src = `${address}/__desk/overview`
    const ran = new Promise((resolve) => {
      script.onload = () => resolve(read.push('the overview as a script'))
      script.onerror = resolve
    })
    document.body.append(script)
    await ran
    return read
  }, root)
}

test('a page of another site, or of another port, neither reads nor writes', async ({ page }) => {
  const before = filesOf()
  const text = readFileSync(join(site, 'articles/a.json'), 'utf8')
  for (const host of ['localhost', '127.0.0.1']) {
    await page.goto(`http://${host}:${hostilePort}/`)
    for (const address of [desk.address, `http://127.0.0.1:${desk.port}`]) {
      expect(await attack(page, address)).toEqual([])
      expect(await readFrames(page)).not.toContain('desk-facts')
    }
  }
  expect(filesOf()).toEqual(before)
  expect(readFileSync(join(site, 'articles/a.json'), 'utf8')).toBe(text)
})

test('a name that was made to lead here gets nothing', async ({ page }) => {
  const answer = await page.goto(`http://${REBOUND}:${desk.port}/__desk/`)
  expect(answer?.status()).toBe(403)
  expect(await page.content()).not.toContain('desk-facts')
  const before = filesOf()
  expect(await attack(page, `http://${REBOUND}:${desk.port}`)).toEqual([])
  expect(filesOf()).toEqual(before)
})

test('new content loads a page of the site again, and leaves the desk and what it frames', async ({ page, context }) => {
  test.slow()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  const open = await context.newPage()
  await open.goto(`${desk.address}/articles/a/`)
  await expect(open.getByRole('heading', { level: 1 })).toHaveText(articleFile().title)
  await open.waitForLoadState('networkidle')
  await page.goto(`${desk.address}/__desk/`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe')
    frame.id = 'framed'
    frame.src = `${address}/articles/a/`
    const loaded = new Promise((resolve) => {
      frame.onload = resolve
    })
    document.body.append(frame)
    await loaded
  }, desk.address)
  const framed = page.frameLocator('#framed')
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText(articleFile().title)
  await page.evaluate(() => {
    document.title = 'Still here'
  })
  write('articles/a.json', articleFile({ title: 'Another title' }))
  await expect(open.getByRole('heading', { level: 1 })).toHaveText('Another title')
  await expect(page).toHaveTitle('Still here')
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText(articleFile().title)
  write('articles/a.json', { ...articleFile(), kind: 'clouds' })
  await expect(open.locator('vite-error-overlay')).toBeVisible()
  await expect(page.locator('vite-error-overlay')).toBeHidden()
  write('articles/a.json', articleFile())
  await expect(open.getByRole('heading', { level: 1 })).toHaveText(articleFile().title)
  await expect(open.locator('vite-error-overlay')).toHaveCount(0)
  expect(violations).toEqual([])
})
