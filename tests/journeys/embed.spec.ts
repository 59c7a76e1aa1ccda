import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/** The code for a page of somebody else, as the share menu gives it. */
async function snippetOf(page: Page, path: string, fits = false): Promise<string> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(path)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByText('Embed this list').click()
  if (fits) await page.getByRole('checkbox', { name: 'Fit its height to the list' }).check()
  return page.getByRole('textbox', { name: 'Code to embed this list' }).inputValue()
}

/** Another site with a page of that content, on a server of its own: browsers let no page without one into the local network. */
async function host(page: Page, html: string): Promise<void> {
  const body = `<!doctype html><title>A host</title><h1>A host</h1>${html}`
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  page.once('close', () => server.close())
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

test('the code from the share menu shows the list on another site, and leads back to it', async ({ page, context }) => {
  await host(page, await snippetOf(page, '/?company=openai&kind=cloud'))
  const frame = page.frameLocator('iframe')
  await expect(page.locator('iframe')).toHaveAttribute('title', 'OpenAI, Cloud: AI partnership news, by Entente')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('OpenAI, Cloud: AI partnership news')
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const opening = context.waitForEvent('page')
  await frame.getByRole('link', { name: /on Entente$/ }).click()
  const opened = await opening
  await expect(opened).toHaveURL(`${SITES.archive.address}?company=openai&kind=cloud`)
  await expect(opened.getByRole('main').getByRole('status').first()).toHaveText('7 of 219 announcements')
  await expect(opened.getByRole('heading', { level: 3 })).toHaveCount(7)
  expect(await opened.evaluate(() => window.opener)).toBe(null)
})

test('with its script the frame is as high as its list', async ({ page }) => {
  await host(page, await snippetOf(page, '/companies/openai/', true))
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: /^All \d+ announcements on Entente$/ })).toBeVisible()
  await expect(frame.getByRole('article')).toHaveCount(10)
  const scrolled = () => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)
  await expect.poll(scrolled).toBe(0)
  expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(900)
})

test('pages that were given their script before frames were told apart by their window alone go on fitting', async ({ page }) => {
  const before = (await snippetOf(page, '/companies/openai/', true)).replace(
    /if \(!event\.data.*return/,
    'if (!event.data || event.data.type !== "entente:height") return',
  )
  expect(before).toContain('"entente:height"')
  await host(page, before)
  await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(10)
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(900)
})

test('a company page with a filter is embedded as what it shows', async ({ page }) => {
  await host(page, await snippetOf(page, '/companies/openai/?company=amazon&company=oracle'))
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('OpenAI, Amazon or Oracle: AI partnership news')
  await expect(frame.getByRole('link', { name: /on Entente$/ })).toHaveAttribute('href', '/companies/openai/?company=amazon&company=oracle')
})

test('a frame whose browser refuses storage never shows another list first', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('', 'SecurityError')
        },
      })
    }
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto('/embed/?company=mistral&theme=dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mistral: AI partnership news')
  expect(faults).toEqual([])
})

test('without scripts a frame is a list, and search engines leave it alone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.synthetic.address })
  const page = await context.newPage()
  await page.goto('embed/')
  await expect(page.getByRole('article')).toHaveCount(10)
  await expect(page.getByRole('link', { name: 'All 2,400 announcements on Entente' })).toHaveAttribute('href', '/news/')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', SITES.synthetic.address)
  await context.close()
})

test('the frame takes over without a word in the console, and says so when its list cannot be had', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => isOfSite(message) && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('/embed/')
  await untilTakenOver(page)
  expect(said).toEqual([])
  await page.route('**/data/**', (route) => route.abort())
  await page.goto('/embed/?company=openai')
  await expect(page.getByText('This list could not be loaded.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'See it on Entente' })).toHaveAttribute('href', '/?company=openai')
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a frame, ${theme}, and nothing is cut at 280 px`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 640 })
    for (const path of ['/embed/', '/embed/?company=openai', '/embed/?company=cursor&kind=policy']) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}theme=${theme}`)
      await expect(page.getByRole('link', { name: /on Entente$/ })).toBeVisible()
      expect(await findAxeFaults(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
    }
  })
}
