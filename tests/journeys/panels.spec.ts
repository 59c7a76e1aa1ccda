import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findAxeFaults(page), colorScheme).toEqual([])
  }
}

test('axe finds nothing with every panel open, light and dark', async ({ page }) => {
  test.slow()
  await page.goto('/?company=openai&company=microsoft&from=2025-01-01')
  await untilTakenOver(page)
  await page.getByText('Figures as a table').click()
  await expect(page.getByRole('region', { name: 'Announcements by month' })).toBeVisible()
  await page.getByRole('button', { name: /\d+ more…/ }).click()
  await expect(page.getByRole('button', { name: 'Fewer' })).toBeVisible()
  await page.getByRole('button', { name: 'Skim' }).click()
  await expectNoFaults(page)
})

test('axe finds nothing in the sheet of a phone, light and dark', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?kind=cloud')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Filters · 1' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet.getByRole('radio', { name: /^This year/ })).toBeVisible()
  await expectNoFaults(page)
})

test('axe finds nothing in the menu of a phone, light and dark', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?company=openai&company=microsoft&kind=cloud')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'More for this view' }).click()
  await page.getByRole('button', { name: 'Skim' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
  await expectNoFaults(page)
})

test('on a phone the filters stay at hand and their controls are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await untilTakenOver(page)
  await page.getByRole('heading', { level: 3 }).nth(12).scrollIntoViewIfNeeded()
  const button = page.getByRole('button', { name: 'Filters' })
  await expect(button).toBeInViewport()
  await button.click()
  const rows = page.getByRole('dialog', { name: 'Filters' }).locator('label:has(input[type=checkbox], input[type=radio])')
  await expect(rows.first()).toBeVisible()
  const heights = await rows.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})
