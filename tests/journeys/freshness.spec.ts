import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

declare global {
  interface Window {
    /** What has moved while nothing should. */
    moved?: string[]
  }
}

const { before, after } = SITES
const headlines = (page: Page) => page.getByRole('heading', { level: 3 })
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'announcements' }).first()

/** Opens the site as it was; `deploy` puts the later one in its place, whose files have other names. */
async function openBefore(page: Page, missing: 'answers 404' | 'answers with a page' = 'answers 404') {
  let deployed = false
  const asked: string[] = []
  await page.route(`${before.address}**`, async (route) => {
    const url = route.request().url()
    asked.push(new URL(url).pathname)
    if (!deployed) return route.continue()
    const response = await route.fetch({ url: url.replace(before.address, after.address) })
    if (response.status() === 404 && missing === 'answers with a page') {
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' })
    }
    // A request that the page has given up meanwhile needs no answer.
    return route.fulfill({ response }).catch(() => {})
  })
  await page.clock.install()
  await page.goto(before.address)
  await untilTakenOver(page)
  return {
    deploy: () => {
      deployed = true
      asked.length = 0
    },
    manifests: () => asked.filter((path) => path.endsWith('/manifest.json')).length,
  }
}

/** The tab comes back into sight, some minutes later. */
async function comeBack(page: Page, visibility: 'visible' | 'hidden' = 'visible') {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
  }, visibility)
  await page.clock.fastForward('03:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
}

/** The part of the app that looks for new articles is there: it has noted this visit. */
const untilWatching = (page: Page) => page.waitForFunction(() => localStorage.getItem('reader:visits') !== null)

test('new articles are offered when the tab comes back into sight; the list moves when the reader says so', async ({ page }) => {
  const site = await openBefore(page)
  await page.clock.fastForward('00:10')
  await untilWatching(page)
  const first = await headlines(page).first().textContent()
  site.deploy()
  await comeBack(page)
  const offer = page.getByRole('button', { name: '2 new announcements' })
  await expect(offer).toBeVisible()
  await expect(count(page)).toHaveText('70 of 70 announcements')
  await expect(headlines(page).first()).toHaveText(first ?? '')
  await offer.click()
  await expect(count(page)).toHaveText('72 of 72 announcements')
  await expect(headlines(page).first().getByRole('link')).toBeFocused()
  await expect(offer).toHaveCount(0)
})

test('filters that React has not taken over yet are drawn with the new counts, without a word in the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const site = await openBefore(page)
  await page.clock.fastForward('00:10')
  await untilWatching(page)
  site.deploy()
  await comeBack(page)
  await page.getByRole('button', { name: '2 new announcements' }).click()
  await expect(count(page)).toHaveText('72 of 72 announcements')
  const panel = page.getByRole('complementary', { name: 'Filters' })
  await panel.hover()
  await expect(panel.getByRole('radio', { name: 'All dates' })).toBeVisible()
  const choice = panel.locator('label:has([type=checkbox])').first()
  const shown = /\d+$/.exec((await choice.textContent()) ?? '')?.[0]
  await choice.click()
  await expect(count(page)).toHaveText(`${shown} of 72 announcements`)
  expect(said).toEqual([])
})

test('a hidden tab asks for nothing', async ({ page }) => {
  const site = await openBefore(page)
  await page.clock.fastForward('00:10')
  await untilWatching(page)
  site.deploy()
  for (let time = 0; time < 4; time++) await comeBack(page, 'hidden')
  expect(site.manifests()).toBe(0)
  await comeBack(page)
  await expect(page.getByRole('button', { name: '2 new announcements' })).toBeVisible()
})

for (const missing of ['answers 404', 'answers with a page'] as const) {
  test(`blocks that a deploy took away lead to one refresh and the new list, on a host that ${missing}`, async ({ page }) => {
    const site = await openBefore(page, missing)
    site.deploy()
    await pressAtRest(page.getByRole('button', { name: 'Show 30 more' }))
    await expect(headlines(page)).toHaveCount(60)
    await expect(count(page)).toHaveText('72 of 72 announcements')
    await expect(page.getByRole('figure', { name: 'Announcements over time' })).toContainText(': 72')
    expect(new Set(await headlines(page).allTextContents()).size).toBe(60)
    expect(site.manifests()).toBe(1)
  })
}

test('code that a deploy took away: the article is opened as a document, once, and is there', async ({ page }) => {
  let loads = 0
  page.on('load', () => loads++)
  await page.route('**/ArticlePage-*.js', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }))
  await page.goto('/')
  await untilTakenOver(page)
  const title = (await headlines(page).first().textContent()) ?? ''
  await headlines(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect.poll(() => loads).toBe(2)
  // The document is whole without that code; asking again by itself would loop.
  await page.getByRole('region', { name: 'Why it matters' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(loads).toBe(2)
})

test('on a later visit a line marks where the last one ended, and no entry moves', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-10T09:00:00') })
  await page.goto(SITES.synthetic.address)
  await untilTakenOver(page)
  await page.clock.fastForward('00:10')
  await untilWatching(page)
  // As if the third entry had been the newest then, two days ago.
  const slug = (await page.locator('[data-entry]').nth(2).getAttribute('data-entry')) ?? ''
  await page.evaluate((newest) => {
    const seen = { seenAt: Date.now() - 2 * 86_400_000, day: '2026-11-08', newest, last: null }
    localStorage.setItem('reader:visits', JSON.stringify(seen))
  }, slug)
  await page.addInitScript(() => {
    const moved: string[] = []
    window.moved = moved
    const isOfEntries = (element: Element) => (element.closest('[data-entry]') ?? element.querySelector('[data-entry]')) !== null
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const source of [Reflect.get(entry, 'sources')].flat()) {
          const node: unknown = Reflect.get(source, 'node')
          if (node instanceof Element && isOfEntries(node)) moved.push(node.outerHTML)
        }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.reload()
  await untilTakenOver(page)
  await page.clock.fastForward('00:10')
  const line = () =>
    page
      .locator('[data-entry]')
      .nth(2)
      .evaluate((entry) => getComputedStyle(entry, '::before').content)
  await expect.poll(line).toBe('"Since your last visit, Sunday"')
  expect(await page.evaluate(() => window.moved ?? ['nobody has looked'])).toEqual([])
})
