import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { readText } from '../links/publishedSite.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* The archive covers news to 24 June 2026, the day of its latest article; its latest month is therefore still filling. */

const histogram = (page: Page) => page.getByRole('figure', { name: 'Announcements over time' })
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const count = (page: Page) => page.getByRole('main').getByRole('status').first()

test('the timeline says to which day it reaches, and leads to what the publisher says of it', async ({ page }) => {
  await page.goto('/')
  const note = page.getByRole('main').getByRole('link', { name: 'Covers news to 24 Jun 2026' })
  await note.click()
  await expect(page).toHaveURL(/\/about\/#coverage$/)
  await expect(page.getByRole('heading', { name: 'How far the archive goes' })).toBeInViewport()
})

test('a month that is still filling says so on its page, and one that is whole does not', async ({ page }) => {
  await page.goto('/timeline/2026-06/')
  await expect(page.getByRole('main')).toContainText('Still filling. Covers news to 24 Jun 2026')
  await page.goto('/timeline/2026-05/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('May 2026')
  await expect(page.getByRole('main')).not.toContainText('Still filling')
})

for (const [name, width, months] of [
  ['its month', 1280, 1],
  ['its quarter on a phone', 390, 3],
] as const) {
  test(`the bar of ${name} is hatched, in all colours`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    const bars = await histogram(page).locator('svg:visible').first().boundingBox()
    const hatched = await histogram(page).locator('svg:visible rect[fill^=url]').boundingBox()
    if (!bars || !hatched) throw new Error('The bars are not shown')
    const month = bars.width / 144
    expect(hatched.x + hatched.width).toBeGreaterThan(bars.x + bars.width - month * months * 0.3)
    expect(hatched.x + hatched.width).toBeLessThanOrEqual(bars.x + bars.width)
    expect(hatched.width).toBeGreaterThan(month * months * 0.6)
    expect(hatched.width).toBeLessThan(month * months)
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
      await page.emulateMedia(media)
      const [stripes, ground] = await page.evaluate(() => {
        const path = document.querySelector('.bars-hatching')
        return [path && getComputedStyle(path).stroke, getComputedStyle(document.body).backgroundColor]
      })
      expect(stripes, JSON.stringify(media)).toBe(ground)
    }
  })
}

test('the handle, the caption and the table say in words that a month is still filling', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await histogram(page).hover()
  await expect(histogram(page)).toHaveAttribute('data-ready')
  await expect(page.getByRole('slider', { name: 'Last month' })).toHaveAttribute('aria-valuetext', 'June 2026, still filling')
  await expect(page.getByRole('slider', { name: 'First month' })).toHaveAttribute('aria-valuetext', 'July 2014')
  await expect(histogram(page)).toContainText('Hatched: still filling')
  await page.getByText('Figures as a table').click()
  const rows = page.getByRole('region', { name: 'Announcements by month' }).getByRole('rowheader')
  await expect(rows.first()).toHaveText('June 2026 (still filling)')
  await expect(rows.nth(1)).toHaveText('May 2026')
})

test('dates count from the day to which the archive reaches, whatever day it is for the reader', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'))
  await page.goto('/')
  await untilTakenOver(page)
  await filters(page).hover()
  await page.getByRole('radio', { name: /^Latest 30 days/ }).click()
  await expect(page).toHaveURL(/\?from=2026-05-26&to=2026-06-24$/)
  await expect(count(page)).toHaveText(/^[1-9]\d* of 219 announcements$/)
  await page.getByRole('radio', { name: /^Last year/ }).click()
  await expect(page).toHaveURL(/\?from=2025-01-01&to=2025-12-31$/)
  await page.getByRole('radio', { name: /^This year/ }).click()
  await expect(page).toHaveURL(/\?from=2026-01-01&to=2026-12-31$/)
  await page.goto('/ledger/')
  await untilTakenOver(page)
  await filters(page).hover()
  await page.getByRole('radio', { name: /^Latest 30 days/ }).click()
  await expect(page).toHaveURL(/\?from=2026-05-26&to=2026-06-24$/)
})

test('without a day of its own a site counts from that of the reader', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'))
  await page.goto(SITES.before.address)
  await untilTakenOver(page)
  await expect(page.getByRole('main')).not.toContainText('Covers news')
  await expect(histogram(page)).not.toContainText('Hatched')
  await filters(page).hover()
  await page.getByRole('radio', { name: /^Last 30 days/ }).click()
  await expect(page).toHaveURL(/\?from=2026-11-01&to=2026-11-30$/)
})

test('feeds say it too', () => {
  for (const feed of ['feed.xml', 'feed.atom', 'feed.json', 'companies/openai/feed.atom']) {
    expect(readText(SITES.archive.folder, feed), feed).toContain('Covers news to 24 Jun 2026.')
  }
})
