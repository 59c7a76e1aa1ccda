import { expect, type Page } from '@playwright/test'
import { compileServiceWorker } from '../../src/publish/offline/compileServiceWorker.ts'
import { test } from '../journeyTest.ts'
import { currentDeploy, readDevice, untilOnDevice } from '../readDevice.ts'
import { type DeployServer, serveDeploys } from '../serveDeploys.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * What becomes of what is on the device when the site is changed: never an old shell with new data, no page that is loaded anew, and where
 * the worker can't do its work, a site that reads as before.
 */

test.use({ serviceWorkers: 'allow' })

const { before, after } = SITES
const count = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'announcements' }).first()
const rows = (page: Page) => page.locator('[data-entry]')

declare global {
  interface Window {
    /** Is gone where the page was loaded anew. */
    isSameDocument?: boolean
  }
}

let site: DeployServer
let isDown = false
test.beforeEach(async () => {
  site = await serveDeploys(before.folder)
  isDown = false
})
test.afterEach(async () => {
  if (!isDown) await site.stop()
})

async function takeAway(): Promise<void> {
  isDown = true
  await site.stop()
}

/** What a worker does some minutes after it has looked the last time. */
async function makeItLook(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/data/offline.json?looked')
  })
}

async function deploy(): Promise<void> {
  site.folder = after.folder
  site.hasNewCode = true
}

/** The app's entry that a page names. */
const entryOf = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('script[data-app]')?.dataset['app'])

test('a deploy while a tab is open: nothing is loaded anew, the tab goes on, and the next start is the new one, whole', async ({
  page,
  context,
}) => {
  await page.goto(site.address)
  await untilOnDevice(page)
  await untilTakenOver(page)
  const old = await currentDeploy(page)
  await page.evaluate(() => {
    window.isSameDocument = true
  })
  await deploy()
  await makeItLook(page)
  const other = await context.newPage()
  await other.goto(`${site.address}about/`)
  await expect.poll(() => currentDeploy(other), { timeout: 30_000 }).not.toBe(old)
  const device = await readDevice(other)
  const kept = Object.keys(device).filter((name) => name.startsWith('site:'))
  expect(kept.length, 'the deploy of the open tab and the new one').toBe(2)
  await other.close()

  // A part of the old deploy, which the host has no more.
  site.missing = /\/assets\/CompaniesPage-/
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Companies' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Companies', { timeout: 30_000 })
  expect(await page.evaluate(() => window.isSameDocument)).toBe(true)

  await takeAway()
  const cold = await context.newPage()
  await cold.goto(site.address)
  await expect(count(cold)).toHaveText('72 of 72 announcements')
  expect(await entryOf(cold)).toContain('browser-deployed.js')
  await untilTakenOver(cold)
  await cold.goto(`${site.address}?sort=oldest`)
  await expect(count(cold)).toHaveText('72 of 72 announcements')
})

test('a deploy while the device is offline: it starts from the old one, whole, and from the new one after a visit', async ({
  page,
  context,
}) => {
  await page.goto(site.address)
  await untilOnDevice(page)
  const old = await currentDeploy(page)
  await page.close()
  await takeAway()
  await deploy()
  const cold = await context.newPage()
  await cold.goto(site.address)
  await expect(count(cold)).toHaveText('70 of 70 announcements')
  expect(await entryOf(cold)).not.toContain('browser-deployed.js')
  await untilTakenOver(cold)
  await makeItLook(cold)
  isDown = false
  await site.start()
  await cold.goto(site.address)
  await expect(count(cold)).toHaveText('72 of 72 announcements')
  await expect.poll(() => currentDeploy(cold), { timeout: 30_000 }).not.toBe(old)
})

test('a deploy of which a file is missing is not taken: the old one stays, whole', async ({ page, context }) => {
  await page.goto(site.address)
  await untilOnDevice(page)
  const old = await currentDeploy(page)
  await deploy()
  site.missing = /\/data\/facets\./
  await makeItLook(page)
  site.asked.length = 0
  await page.goto(`${site.address}about/`)
  await expect.poll(() => site.asked.filter((path) => site.missing?.test(path)).length, { timeout: 30_000 }).toBeGreaterThan(0)
  await expect
    .poll(async () => Object.keys(await readDevice(page)).filter((name) => name.startsWith('site:')), { timeout: 30_000 })
    .toEqual([`site:${old}`])
  await page.close()
  await takeAway()
  const cold = await context.newPage()
  await cold.goto(site.address)
  await expect(count(cold)).toHaveText('70 of 70 announcements')
  expect(await entryOf(cold)).not.toContain('browser-deployed.js')
})

const NO_ROOM = `Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));\n`
const BROKEN = `self.addEventListener('install', () => { throw new Error('broken') }); caches.open = caches.match = () => { throw new Error('broken') };\n`

for (const [what, breakSite] of [
  ['the worker is not there', () => Object.assign(site, { missing: /\/sw\.js$/ })],
  ['the worker is no script', () => Object.assign(site, { worker: () => '<!doctype html>' })],
  ['the list is not there', () => Object.assign(site, { missing: /\/data\/offline\.json$/ })],
  ['a file of the list is not there', () => Object.assign(site, { missing: /\/assets\/PrivacyPage-/ })],
  ['there is no room', () => Object.assign(site, { worker: (built: string) => NO_ROOM + built })],
  ['nothing in the worker works', () => Object.assign(site, { worker: (built: string) => BROKEN + built })],
] as const) {
  test(`where ${what} the site reads as before`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    breakSite()
    await page.goto(site.address)
    await untilTakenOver(page)
    await page.waitForLoadState('networkidle')
    expect(await currentDeploy(page).catch(() => undefined)).toBeUndefined()
    await page.reload()
    await untilTakenOver(page)
    await expect(rows(page)).toHaveCount(30)
    await page.locator('[data-entry] h3').first().getByRole('link').click()
    await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('a site that no longer works offline takes away what is on the device; when it does again, all is as before', async ({ page }) => {
  await page.goto(site.address)
  await untilOnDevice(page)
  const leaving = await compileServiceWorker(false)
  site.worker = () => leaving
  site.missing = /\/data\/offline\.json$/
  await page.goto(`${site.address}about/`)
  // As browsers do by themselves after they have opened a page.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}))
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([])
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)

  site.worker = (built) => built
  site.missing = null
  await page.goto(site.address)
  await untilOnDevice(page)
  await expect(rows(page)).toHaveCount(30)
})
