import { readdirSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { isTakenOver, reachForControl, untilTakenOver } from '../untilTakenOver.ts'
import { findCaddy, findNginx } from './findServers.ts'
import { HOST_SITES, type TestedHost } from './hostSites.ts'

const FOLDER = join(HOST_SITES['github-pages'].root, 'news')

/** A folder's page, by the name of a folder beside it that holds one. */
const pageIn = (folder: string) => {
  const [first] = readdirSync(join(FOLDER, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return `${folder}/${first?.name}/`
}
const mainPages = () => ['', pageIn('articles'), pageIn('companies'), 'map/', 'ledger/', 'about/', 'companies/', 'embed/', 'search/']

const servers: TestedHost[] = [...(findNginx() ? ['nginx' as const] : []), ...(findCaddy() ? ['caddy' as const] : [])]

/** Follows no redirect and undoes no compression. */
function get(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, string | string[] | undefined>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request(address, { headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
      })
      asked.on('error', reject).end()
    },
  )
}

// The worker is what hosts may get wrong, too.
test.use({ serviceWorkers: 'allow' })

/** Everything that a page says to whoever looks into its console. */
function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', ({ message }) => said.push(message))
  return said
}

for (const host of [...servers, 'github-pages' as const]) {
  const { address } = HOST_SITES[host]

  test(`${host}: pages in a sub-folder are opened, taken over and left without a word in the console`, async ({ page }) => {
    const said = listen(page)
    for (const path of mainPages()) {
      const answer = await page.goto(address + path)
      expect(answer?.status(), path).toBe(200)
      await untilTakenOver(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(said, path).toEqual([])
    }
  })

  test(`${host}: the texts are searched, of which a browser fetches parts, and the hits lead on`, async ({ page }) => {
    const said = listen(page)
    await page.goto(address)
    const words = (await page.getByRole('article').first().getByRole('heading').innerText()).split(' ').slice(0, 2).join(' ')
    await page.goto(`${address}search/?q=${encodeURIComponent(words)}`)
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'found' })).toBeVisible()
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
    await expect(page).not.toHaveURL(/\/search\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(said).toEqual([])
  })

  test(`${host}: what a page does not carry is refused: a script, a style, and whatever lies elsewhere`, async ({ page }) => {
    const said = listen(page)
    for (const path of ['', pageIn('articles'), 'embed/', 'nothing-here/']) {
      await page.goto(address + path)
      await page.waitForFunction(() => window.eventReplay)
      const outcome = await page.evaluate(async () => {
        const script = document.createElement('script')
        script.textContent = 'document.documentElement.dataset.injected = ""'
        const style = document.createElement('style')
        style.textContent = 'html { --injected: 1 }'
        document.head.append(script, style)
        const elsewhere = await fetch('https://example.com/').then(
          () => 'fetched',
          () => 'refused',
        )
        const root = document.documentElement
        return { ran: 'injected' in root.dataset, styled: getComputedStyle(root).getPropertyValue('--injected'), elsewhere }
      })
      expect(outcome, path).toEqual({ ran: false, styled: '', elsewhere: 'refused' })
    }
    expect(said.filter((words) => words.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(12)
  })

  test(`${host}: a page that is not there is the site's own, and says so to machines`, async ({ page }) => {
    const answer = await page.goto(`${address}articles/nothing-here/`)
    expect(answer?.status()).toBe(404)
    expect(answer?.headers()['content-type']).toBe('text/html; charset=utf-8')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: /Entente/ }).first()).toHaveAttribute('href', '/news/')
  })

  test(`${host}: a frame works on another site, also in a sandbox`, async ({ page }) => {
    const said = listen(page)
    // On a server of its own: browsers let no page without one into the local network.
    const snippet = `<iframe sandbox="allow-scripts allow-popups" src="${address}embed/" width="600" height="900"></iframe>`
    const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${snippet}`))
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    page.once('close', () => other.close())
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('article')).toHaveCount(10)
    await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveCSS('font-family', /Newsreader/)
    const content = page.frames().find((one) => one.url() === `${address}embed/`)
    await content?.evaluate(reachForControl)
    await content?.waitForFunction(isTakenOver)
    expect(said).toEqual([])
  })
}

for (const host of servers) {
  const { address } = HOST_SITES[host]

  test(`${host}: the other order of two companies leads to their page, with what was asked for`, async () => {
    const page = pageIn('partnerships')
    const [second] = readdirSync(join(FOLDER, page), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const [, first] = page.split('/')
    const there = `/news/${page}${second?.name}/`
    const other = `${address}partnerships/${second?.name}/${first}`
    for (const end of ['', '/']) {
      expect(await get(other + end)).toMatchObject({ status: 301, headers: { location: there } })
      expect(await get(`${other}${end}?kind=cloud&a=%20b`)).toMatchObject({
        status: 301,
        headers: { location: `${there}?kind=cloud&a=%20b` },
      })
    }
  })

  test(`${host}: an address without its slash leads to the one with it, the site's own among them`, async () => {
    for (const path of ['/news', '/news/about']) {
      const { status, headers } = await get(new URL(path, address).href)
      expect([301, 308]).toContain(status)
      expect(new URL(String(headers['location']), address).href).toBe(new URL(`${path}/`, address).href)
    }
  })

  test(`${host}: files say what they are`, async () => {
    const types = {
      '': 'text/html; charset=utf-8',
      'feed.xml': /^application\/rss\+xml/,
      'feed.atom': /^application\/atom\+xml/,
      'feed.json': /^application\/feed\+json/,
      [`${pageIn('kinds')}feed.json`]: /^application\/feed\+json/,
      'data/archive.csv': 'text/csv; charset=utf-8',
      'data/archive.json': 'application/json',
      'oembed.json': 'application/json',
      'manifest.webmanifest': 'application/manifest+json',
      'sw.js': /^(?:text|application)\/javascript/,
      'sitemap.xml': 'text/xml; charset=utf-8',
      'robots.txt': 'text/plain; charset=utf-8',
      'icon.svg': 'image/svg+xml',
      ...Object.fromEntries(assets('.woff2').map((path) => [path, 'font/woff2'])),
      ...Object.fromEntries(assets('.js').map((path) => [path, /^(?:text|application)\/javascript/])),
      ...Object.fromEntries(assets('.css').map((path) => [path, 'text/css; charset=utf-8'])),
    }
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(address + path)
      expect({ path, status, type: headers['content-type'] }).toEqual({
        path,
        status: 200,
        type: typeof type === 'string' ? type : expect.stringMatching(type),
      })
    }
  })

  test(`${host}: what has its content in its name is kept for ever, all else is asked for again, and what is gone too`, async () => {
    const cacheOf = async (path: string) => (await get(address + path)).headers['cache-control']
    for (const path of [...assets('.js').slice(0, 2), data(/^facets\..*\.json$/), texts()]) {
      expect(await cacheOf(path), path).toBe('public, max-age=31536000, immutable')
    }
    for (const path of [
      '',
      'about/',
      'feed.xml',
      'data/manifest.json',
      'data/offline.json',
      'sw.js',
      'manifest.webmanifest',
      'data/archive.csv',
      'assets/gone-12345678.js',
    ]) {
      expect(await cacheOf(path), path).toBe('no-cache')
    }
    const { headers } = await get(address)
    const again = await get(address, { 'If-None-Match': String(headers['etag']) })
    expect(again.status).toBe(304)
  })

  test(`${host}: compressed copies are sent to who takes them, and parts of the texts are sent as they are`, async () => {
    const encoding = async (path: string) => (await get(address + path, { 'Accept-Encoding': 'gzip, br' })).headers['content-encoding']
    const copies = host === 'caddy' ? 'br' : 'gzip'
    for (const path of ['', 'feed.json', 'feed.xml', 'data/archive.csv', 'data/archive.json', ...assets('.js').slice(0, 1)]) {
      expect(await encoding(path), path).toBe(copies)
    }
    const { body } = await get(`${address}data/archive.json`, { 'Accept-Encoding': 'gzip, br' })
    const { length } = (await get(`${address}data/archive.json.${copies === 'br' ? 'br' : 'gz'}`)).body
    expect(body).toHaveLength(length)
    const part = await get(address + texts(), { Range: 'bytes=10-19', 'Accept-Encoding': 'gzip, br' })
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': expect.stringMatching(/^bytes 10-19\/\d+$/) } })
    expect(part.body).toHaveLength(10)
    expect(part.headers['content-encoding']).toBeUndefined()
  })

  test(`${host}: every answer has the headers, and what the build wrote for the host is not for readers`, async () => {
    for (const path of ['', 'nothing-here/', 'feed.xml', 'data/archive.csv', ...assets('.js').slice(0, 1)]) {
      expect((await get(address + path)).headers, path).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'access-control-allow-origin': '*',
      })
    }
    for (const path of ['entente.nginx.conf', 'entente.nginx.http.conf', 'entente.caddy', '.entente-files']) {
      expect((await get(address + path)).status, path).toBe(404)
    }
  })
}

function assets(ending: string): string[] {
  return readdirSync(join(FOLDER, 'assets')).flatMap((name) => (name.endsWith(ending) ? [`assets/${name}`] : []))
}

/** A file of the data, by its name. */
function data(name: RegExp): string {
  return `data/${readdirSync(join(FOLDER, 'data')).find((file) => name.test(file))}`
}

function texts(): string {
  return `data/search/${readdirSync(join(FOLDER, 'data/search')).find((name) => !name.startsWith('engine'))}/texts/0.bin`
}
