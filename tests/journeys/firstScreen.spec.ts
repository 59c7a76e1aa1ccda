import { expect, type Page } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'
import { watchShifts } from '../watchShifts.ts'

const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 568 }
const THREE_CHIPS = '/?company=openai&company=microsoft&kind=cloud'
/** Articles whose headline, summary, companies or notice at the top take the most room, and two common ones. */
const ARTICLES = [
  'microsoft-openai-memorandum-next-phase',
  'coreweave-meta-14-billion',
  'coreweave-poolside-project-horizon',
  'global-partnership-on-ai',
  'anthropic-blackstone-goldman-services-venture',
  'openai-microsoft-reaffirm-strategic-partnership',
  'samsung-google-gemini-galaxy-s24',
].map((slug) => `/articles/${slug}/`)

const firstHeadline = (page: Page) => page.locator('[data-entry] h3').first()
const more = (page: Page) => page.getByRole('button', { name: 'More for this view' })
const menu = (page: Page) => page.getByRole('group', { name: 'This view' })
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.use({ viewport: PHONE })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    for (const path of ['/', '/companies/openai/', '/companies/anthropic/', ...(javaScriptEnabled ? [THREE_CHIPS] : [])]) {
      test(`the first screen of ${path} holds a whole headline`, async ({ page }) => {
        await page.goto(path)
        if (javaScriptEnabled) await untilTakenOver(page)
        await expect(firstHeadline(page)).toBeInViewport({ ratio: 1 })
        await page.setViewportSize(SMALL)
        expect(await overflow(page)).toBe(0)
      })
    }

    test('the first screen of an article holds the beginning of the callout', async ({ page }) => {
      for (const path of ARTICLES) {
        await page.goto(path)
        if (javaScriptEnabled) await untilTakenOver(page)
        const callout = page.getByRole('region', { name: 'Why it matters' })
        await expect(callout.getByRole('heading').first(), path).toBeInViewport({ ratio: 1 })
        await expect(callout.getByRole('paragraph').first(), path).toBeInViewport()
        await page.setViewportSize(SMALL)
        expect(await overflow(page), path).toBe(0)
        await page.setViewportSize(PHONE)
      }
    })
  })
}

test('date, reading time and actions of an article take one row, after the summary and before the callout', async ({ page }) => {
  await page.goto(ARTICLES[0] ?? '')
  await untilTakenOver(page)
  const parts = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('article').locator('h1 + p'),
    page.getByRole('article').locator('time').first(),
    page.getByRole('region', { name: 'Why it matters' }),
  ]
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? 0))
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  const row = await page.getByRole('button', { name: 'Share', exact: true }).boundingBox()
  const cite = await page.getByRole('button', { name: 'Cite' }).boundingBox()
  expect(cite?.y).toBe(row?.y)
  expect(Math.min(row?.width ?? 0, row?.height ?? 0, cite?.width ?? 0)).toBeGreaterThanOrEqual(44)
  const date = await page.getByText('11 Sep 2025').first().boundingBox()
  expect(date?.y).toBeGreaterThanOrEqual(row?.y ?? 0)
  expect((date?.y ?? 0) + (date?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0))
})

test('the menu of a list on a phone skims, copies, shares and exports, by keyboard too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(`${THREE_CHIPS}&utm_source=mail`)
  await untilTakenOver(page)
  await expect(page.getByRole('button', { name: 'Skim' })).toBeHidden()
  await more(page).focus()
  await page.keyboard.press('Enter')
  await expect(menu(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skim', pressed: false })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Skim', pressed: true })).toBeFocused()
  await expect(page.locator('[data-entry] h3 + p').first()).toBeHidden()
  await page.keyboard.press('Space')
  await expect(page.locator('[data-entry] h3 + p').first()).toBeVisible()
  await menu(page).getByRole('button', { name: 'Copy link to this view' }).click()
  await expect(menu(page).getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${SITES.archive.address}?company=microsoft&company=openai&kind=cloud`,
  )
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const ways = page.getByRole('region', { name: 'Pass this on' })
  await expect(ways.getByRole('link', { name: 'E-mail' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(ways).toBeHidden()
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^entente-microsoft-or-openai-cloud\.csv$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await expect(more(page)).toBeFocused()
})

test('a press in the menu that comes before the code behind it is not lost', async ({ page }) => {
  await delayFile(page, '**/menus-*.js', 700)
  await page.goto('/')
  await more(page).click({ noWaitAfter: true })
  await page.getByRole('button', { name: 'Export' }).click({ noWaitAfter: true })
  await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
})

test('what a thumb presses over a list is large enough, and the controls stay at hand', async ({ page }) => {
  await page.goto(THREE_CHIPS)
  await untilTakenOver(page)
  await more(page).click()
  const list = page.getByRole('list', { name: 'Chosen filters' })
  const targets = [
    page.getByRole('button', { name: 'Filters · 3' }),
    more(page),
    list.getByRole('button').first(),
    page.getByRole('button', { name: 'Clear all' }),
    ...(await menu(page).getByRole('button').all()),
  ]
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Escape')
  await page.locator('[data-entry] h3').nth(6).scrollIntoViewIfNeeded()
  await expect(more(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('status').filter({ hasText: 'announcements' }).first()).toHaveText('10 of 219 announcements')
})

test('Tab goes from what narrows the list to its histogram to its entries, and brings each chip into sight', async ({ page }) => {
  await page.goto('/?company=openai&company=microsoft&company=anthropic&kind=cloud&kind=chips&from=2020-01-01')
  await untilTakenOver(page)
  await more(page).focus()
  const chips = [
    ...(await page.getByRole('list', { name: 'Chosen filters' }).getByRole('button').all()),
    page.getByRole('button', { name: 'Clear all' }),
  ]
  expect(chips).toHaveLength(7)
  for (const chip of chips) {
    await page.keyboard.press('Tab')
    await expect(chip).toBeFocused()
    await expect(chip).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('slider', { name: 'First month' })).toBeFocused()
  expect(await overflow(page)).toBe(0)
})

test('nothing moves while a list comes up, nor when chips come', async ({ page }) => {
  const readShifts = await watchShifts(page)
  const shifted = async () => (await readShifts()).reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0)
  for (const path of ['/', THREE_CHIPS, '/companies/openai/', ARTICLES[0] ?? '']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await untilTakenOver(page)
    expect(await shifted(), path).toBeLessThan(0.02)
  }
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Cloud/ }).click()
  await sheet.getByRole('button', { name: /^Show / }).click()
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  expect(await shifted()).toBeLessThan(0.02)
})
