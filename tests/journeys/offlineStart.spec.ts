import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { readDevice, untilOnDevice } from '../readDevice.ts'
import { type DeployServer, serveDeploys } from '../serveDeploys.ts'
import { SITES } from '../sites.ts'

/*
 * The site without a network, after one visit. The host is gone then, and the browser knows that it has no connection: nothing is
 * answered but from the device.
 */

test.use({ serviceWorkers: 'allow' })

const { folder } = SITES.archive
const ARTICLE = 'articles/openai-microsoft-reaffirm-strategic-partnership/'
const OTHER = 'articles/anthropic-google-cloud-tpu-expansion/'
/** So long a cold start may take to the list, on a machine with nothing else to do. */
const COLD_START_MS = 1_500

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })
const rows = (page: Page) => page.locator('[data-entry]')
const listed = (): { pages: [string][]; files: [string][]; data: [string][]; id: string } =>
  JSON.parse(readFileSync(join(folder, 'data/offline.json'), 'utf8'))

declare global {
  interface Window {
    /** When the list was painted, in milliseconds after the reader had asked for the page. */
    listShownAt?: number
  }
}

/** Runs in the page. */
function noteList(): void {
  const look = () => {
    const isShown = document.querySelectorAll('[data-entry]')[29]?.checkVisibility({ visibilityProperty: true })
    requestAnimationFrame(() => {
      if (isShown) window.listShownAt = performance.now()
      else look()
    })
  }
  look()
}

let site: DeployServer
test.beforeEach(async () => {
  site = await serveDeploys(folder)
})
test.afterEach(() => site.stop())

async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(site.address + path)
  await untilOnDevice(page)
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  await site.stop()
}

/** A tab of its own, as from a bookmark. */
async function startCold(context: BrowserContext, path = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(site.address + path)
  return page
}

test.afterEach(async ({ context }) => {
  await context.setOffline(false)
  await site.start()
})

test('after one visit the device has all that the site lists, and nothing else', async ({ page }) => {
  await visit(page)
  const { id, pages, files, data } = listed()
  const device = await readDevice(page)
  expect(Object.keys(device).sort()).toEqual(['current', `site:${id}`])
  expect(device[`site:${id}`]?.toSorted()).toEqual([...pages, ...files, ...data].map(([path]) => `/${path}`).toSorted())
  expect(files.length).toBeGreaterThan(50)
  expect(data.map(([path]) => path)).toEqual(expect.arrayContaining(['data/manifest.json']))
})

test('the timeline starts cold without a network, in time, and works', async ({ page, context }) => {
  await visit(page)
  await page.close()
  await goOffline(context)
  await context.addInitScript(noteList)
  const times: number[] = []
  for (let i = 0; i < 4; i++) {
    const cold = await startCold(context)
    await expect(rows(cold).nth(29)).toBeVisible()
    times.push(Math.round((await (await cold.waitForFunction(() => window.listShownAt)).jsonValue()) ?? 0))
    if (i < 3) await cold.close()
  }
  process.stdout.write(`cold starts without a network: ${times.join(', ')} ms\n`)
  // Others use this machine too.
  expect(Math.min(...times)).toBeLessThanOrEqual(COLD_START_MS)
  const last = context.pages()[0] as Page
  await last.getByRole('checkbox', { name: /^NVIDIA/ }).click()
  await expect(last.getByRole('main').getByRole('status').first()).toHaveText('41 of 219 announcements')
})

test('a filtered view starts cold without a network', async ({ page, context }) => {
  await visit(page)
  await goOffline(context)
  const cold = await startCold(context, '?company=nvidia')
  await expect(cold.getByRole('main').getByRole('status').first()).toHaveText('41 of 219 announcements')
})

test('an article that was opened opens whole; one that was not says that it needs a connection, and leads to what is here', async ({
  page,
  context,
}) => {
  await visit(page)
  await page.goto(site.address + ARTICLE)
  const text = (where: Page) => where.getByRole('article').locator('p').allTextContents()
  const why = (where: Page) => where.getByRole('region', { name: 'Why it matters' }).locator('p').allTextContents()
  const [title = '', paragraphs, reason] = [await heading(page).textContent(), await text(page), await why(page)]
  await expect.poll(async () => (await readDevice(page))['articles']).toEqual([`/${ARTICLE.slice(0, -1)}.json`])
  await page.close()
  await goOffline(context)

  const cold = await startCold(context, ARTICLE)
  await expect(heading(cold)).toHaveText(title ?? '')
  expect((await text(cold)).slice(0, paragraphs.length)).toEqual(paragraphs)
  expect(reason.length).toBeGreaterThan(0)
  expect(await why(cold)).toEqual(reason)
  await expect(cold.getByText(/^The article is whole\./)).toBeVisible()

  await cold.goto(site.address + OTHER)
  await expect(heading(cold)).toHaveText('This page could not be reached')
  await expect(cold.getByText(/^It needs a connection, and no answer came\./)).toBeVisible()
  await cold.getByRole('link', { name: 'What is on this device' }).click()
  await expect(heading(cold)).toHaveText('On this device')
  const kept = cold.getByRole('region', { name: 'Articles that open without a connection' }).getByRole('listitem')
  await expect(kept).toHaveCount(1)
  await expect(kept.getByRole('link')).toHaveText(title ?? '')
  await kept.getByRole('link').click()
  await expect(heading(cold)).toHaveText(title ?? '')
})

test('what round an article was missing comes with the connection', async ({ page, context }) => {
  await visit(page, ARTICLE)
  await expect.poll(async () => (await readDevice(page))['articles']?.length).toBe(1)
  await page.close()
  await goOffline(context)
  const cold = await startCold(context, ARTICLE)
  await expect(cold.getByText(/^The article is whole\./)).toBeVisible()
  await site.start()
  await context.setOffline(false)
  await expect(cold.getByText(/^The article is whole\./)).toHaveCount(0)
  await site.stop()
})

test('a page of a company that was seen opens as it was, and one that was not is drawn from the index', async ({ page, context }) => {
  await visit(page)
  await page.goto(`${site.address}companies/openai/`)
  await expect.poll(async () => (await readDevice(page))['pages']).toEqual(['/companies/openai/'])
  const total = (await page.getByRole('main').getByRole('status').first().textContent()) ?? ''
  await goOffline(context)
  const cold = await startCold(context, 'companies/openai/')
  await expect(heading(cold)).toHaveText('OpenAI')
  await expect(cold.getByRole('main').getByRole('status').first()).toHaveText(total)
  await cold.goto(`${site.address}companies/nvidia/`)
  await expect(heading(cold)).toHaveText('NVIDIA')
  await expect(rows(cold).first()).toBeVisible()
})

test('the search finds what is on the device, and says that it is that', async ({ page, context }) => {
  await visit(page)
  await goOffline(context)
  const cold = await startCold(context, 'search/?q=nvidia')
  await expect(cold.getByText('There is no connection, so only what is on this device is searched', { exact: false })).toBeVisible()
  await expect(cold.locator('#results li').first()).toBeVisible()
})

test('where the index of words is not here, the headlines on the device are looked through', async ({ page, context }) => {
  await visit(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (request.url.includes('/data/search/')) await cache.delete(request)
    }
  })
  await goOffline(context)
  const cold = await startCold(context, 'search/?q=nvidia')
  await expect(cold.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  await expect(cold.getByText(/^Whole texts can be searched with a connection only\./)).toBeVisible()
  await expect(cold.getByRole('region', { name: 'Search could not be loaded' }).getByRole('listitem')).toHaveCount(10)
})

test('the page of what is on the device says so where there is nothing', async ({ page }) => {
  site.missing = /sw\.js$/
  await page.goto(`${site.address}offline/`)
  await expect(heading(page)).toHaveText('On this device')
  await expect(page.getByText(/^Nothing of this site is on this device\./)).toBeVisible()
})

test('what the reader has taken away stays away in the tab that was open, and comes back in it', async ({ page, context }) => {
  await visit(page)
  await page.goto(`${site.address}offline/`)
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click()
  await expect(page.getByText(/^Nothing of this site is on this device\. You have switched that off/)).toBeVisible()
  await expect.poll(() => readDevice(page)).toEqual({})
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await rows(page).first().getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.getByRole('link', { name: 'Companies', exact: true }).click()
  await expect(heading(page)).toHaveText('Companies')
  expect(await readDevice(page)).toEqual({})

  // A worker that was ended meanwhile starts without knowing.
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await rows(page).nth(1).getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect.poll(() => readDevice(page)).toEqual({})
  // Nor does a document that is opened anew find anything.
  await page.goto(`${site.address}saved/`)
  expect(await readDevice(page)).toEqual({})
  const device = page.getByRole('region', { name: 'On this device' })
  const keeps = device.getByRole('checkbox', { name: /^Keep the site on this device/ })
  await expect(keeps).not.toBeChecked()
  await keeps.check()
  await expect(device.getByText('Timeline')).toBeVisible()
  await expect(device.getByText('not yet')).toHaveCount(0)
  // Off and on again in one tab: its worker comes back as it was, and installs nothing.
  await keeps.uncheck()
  await expect(device.getByText('Timeline')).toHaveCount(0)
  await expect.poll(() => readDevice(page)).toEqual({})
  await keeps.check()
  await expect(device.getByText('Timeline')).toBeVisible()
  await expect(device.getByText('not yet')).toHaveCount(0)
  await untilOnDevice(page)
  await goOffline(context)
  const cold = await startCold(context, '')
  await expect(rows(cold)).toHaveCount(30)
})
