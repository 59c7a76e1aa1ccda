import { expect, type Page } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* The archive's first month is July 2014, its last June 2026. */

const histogram = (page: Page) => page.getByRole('figure', { name: 'Announcements over time' })
const first = (page: Page) => page.getByRole('slider', { name: 'First month' })
const last = (page: Page) => page.getByRole('slider', { name: 'Last month' })
const historyLength = (page: Page) => page.evaluate(() => history.length)

/** The middle of the bars' height, some share of the way from their left end. */
async function barPoint(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = await histogram(page).locator('svg:visible').first().boundingBox()
  if (!box) throw new Error('The bars are not shown')
  return { x: box.x + box.width * share, y: box.y + box.height / 2 }
}

test('keys move the handles month by month and year by year, and speak the month', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await first(page).focus()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  await first(page).press('PageUp')
  await expect(first(page)).toHaveAttribute('aria-valuetext', 'July 2015')
  await first(page).press('ArrowRight')
  await expect(first(page)).toHaveAttribute('aria-valuetext', 'August 2015')
  await expect(page).toHaveURL(/\?from=2015-08-01$/)
  await expect(page.getByRole('button', { name: /Aug 2015, remove$/ })).toBeVisible()
  await last(page).press('PageDown')
  await expect(page).toHaveURL(/\?from=2015-08-01&to=2025-06-30$/)
  await expect(histogram(page)).toContainText('Aug 2015 to Jun 2025: ')
  await histogram(page).getByRole('button', { name: 'All dates' }).click()
  await expect(page).not.toHaveURL(/from/)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('219 of 219 announcements')
  await expect(first(page)).toHaveAttribute('aria-valuetext', 'July 2014')
})

test('the handles never cross', async ({ page }) => {
  await page.goto('/?from=2025-09-01&to=2025-09-30')
  await untilTakenOver(page)
  const before = (await page.getByRole('main').getByRole('status').first().textContent()) ?? ''
  expect(before).toMatch(/^\d+ of 219 announcements$/)
  await first(page).press('ArrowRight')
  await expect(first(page)).toHaveAttribute('aria-valuetext', 'September 2025')
  await last(page).press('ArrowLeft')
  await expect(last(page)).toHaveAttribute('aria-valuetext', 'September 2025')
  await expect(page).toHaveURL(/\?from=2025-09-01&to=2025-09-30$/)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(before)
  await expect(page.getByRole('button', { name: 'September 2025, remove' })).toBeVisible()
})

test('dragging a handle shows what it would leave, and makes one entry of the history when it is let go', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await histogram(page).hover()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  const entries = await historyLength(page)
  const { x, y } = await barPoint(page, 1)
  await page.mouse.move(x + 6, y)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) await page.mouse.move(x + 6 - step * 20, y)
  await expect(histogram(page)).not.toContainText('Jun 2026')
  await expect(page).toHaveURL(/\/$/)
  await page.mouse.up()
  await expect(page).toHaveURL(/\?to=20\d\d-\d\d-\d\d$/)
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('status').first()).not.toHaveText('219 of 219 announcements')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a click on a bar takes its month, on a phone its quarter', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await histogram(page).hover()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  const wide = await barPoint(page, 0.999)
  await page.mouse.move(wide.x, wide.y)
  await expect(histogram(page).getByText(/^Jun 2026: \d+$/)).toBeVisible()
  await page.mouse.click(wide.x, wide.y)
  await expect(page).toHaveURL(/\?from=2026-06-01$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('June 2026')
  await expect(page.locator('[data-entry] time').first()).toHaveAttribute('datetime', /^2026-06/)
  await expect(page.locator('[data-entry] time').last()).toHaveAttribute('datetime', /^2026-06/)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await histogram(page).hover()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  const narrow = await barPoint(page, 0.001)
  await page.mouse.click(narrow.x, narrow.y)
  await expect(page).toHaveURL(/\?to=2014-09-30$/)
  await expect(page.locator('[data-entry] time').first()).toHaveAttribute('datetime', /^2014-0[789]/)
})

test('a drag over bars takes all of them, shows it meanwhile and makes one entry of the history', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await histogram(page).hover()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  const entries = await historyLength(page)
  const from = await barPoint(page, 0.999)
  const to = await barPoint(page, 1 - 11.5 / 144)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y + 60, { steps: 8 })
  await expect(histogram(page)).toContainText('Jul 2025 to Jun 2026: ')
  await expect(page).toHaveURL(/\/$/)
  await page.mouse.up()
  await expect(page).toHaveURL(/\?from=2025-07-01$/)
  await expect(page.getByRole('button', { name: 'since 1 Jul 2025, remove' })).toBeVisible()
  const counted = /Jul 2025 to Jun 2026: (\d+)/.exec(await histogram(page).innerText())?.[1]
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(`${counted} of 219 announcements`)
  expect(await historyLength(page)).toBe(entries + 1)
})

test('of dates beyond the archive the caption says as much as the list', async ({ page }) => {
  await page.goto('/?from=2030-01-01')
  await untilTakenOver(page)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('0 of 219 announcements')
  await expect(histogram(page)).toContainText('Since 1 Jan 2030: none; the archive holds Jul 2014 to Jun 2026')
})

test('the figures are there as a table', async ({ page }) => {
  await page.goto('/?company=openai')
  await page.getByText('Figures as a table').click()
  const table = page.getByRole('region', { name: 'Announcements by month' })
  await expect(table.getByRole('row').nth(1)).toContainText('June 2026')
  await expect(table.getByRole('row').last()).toContainText('July 2014')
  const cells = await table.locator('tbody td:nth-of-type(1)').allTextContents()
  const all = cells.reduce((sum, text) => sum + Number(text), 0)
  await expect(page.getByRole('status').filter({ hasText: 'announcements' }).first()).toHaveText(`${all} of 219 announcements`)
})

test('by touch a handle moves too', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto('/')
  await untilTakenOver(page)
  const { x, y } = await barPoint(page, 0)
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] })
  await touch('touchStart', x - 8)
  for (let step = 1; step <= 8; step++) await touch('touchMove', x - 8 + step * 20)
  await touch('touchEnd')
  await expect(page).toHaveURL(/\?from=20\d\d-\d\d-01$/)
  await expect(page.getByRole('main').getByRole('status').first()).not.toHaveText('219 of 219 announcements')
  await context.close()
})

test('a tap on a bar that comes before the code behind it is not lost', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await delayFile(page, '**/Histogram-*.js', 700)
  await page.goto('/')
  await untilTakenOver(page)
  const { x, y } = await barPoint(page, 0.001)
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/\?to=2014-09-30$/)
  await expect(page.locator('[data-entry] time').first()).toHaveAttribute('datetime', /^2014-0[789]/)
})

test('a drag over bars that comes before the code behind them is not lost', async ({ page }) => {
  await delayFile(page, '**/Histogram-*.js', 700)
  await page.goto('/')
  await untilTakenOver(page)
  const [from, to] = [await barPoint(page, 0.999), await barPoint(page, 1 - 11.5 / 144)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'since 1 Jul 2025, remove' })).toBeVisible()
  await expect(histogram(page)).toContainText('Jul 2025 to Jun 2026: ')
})
