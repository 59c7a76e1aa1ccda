import { expect, type Page } from '@playwright/test'
import { countChangedFrames } from '../countChangedFrames.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* A choice whose answer is in memory is one change of the screen: controls, chips, counts, histogram and rows together. */

/** What is new since the last visit comes by itself, and is no part of a choice. */
const LATE_MS = 3_500

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'announcements' }).first()

/** Opens a list and makes each of some choices once, so that all that they need is there, and takes them back. */
async function openList(page: Page, path: string, names: readonly RegExp[]): Promise<void> {
  await page.goto(path)
  await untilTakenOver(page)
  await filters(page).hover()
  await expect(filters(page).locator('[data-ready]')).toBeAttached()
  for (const name of names) {
    const all = await count(page).innerText()
    await control(page, name).click()
    await expect(control(page, name)).toBeChecked()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden()
    await expect(count(page)).toHaveText(all)
  }
  await page.waitForTimeout(LATE_MS)
}

const control = (page: Page, name: RegExp) => filters(page).getByRole('checkbox', { name }).or(filters(page).getByRole('radio', { name }))

for (const path of ['/', '/companies/openai/']) {
  test(`${path}: a choice, its way back and forward are one frame each`, async ({ page }) => {
    await openList(page, path, [/^Microsoft/])
    const all = await count(page).innerText()
    const box = control(page, /^Microsoft/)
    expect(await countChangedFrames(page, () => box.click())).toBe(1)
    await expect(box).toBeChecked()
    await expect(page.getByRole('button', { name: 'Microsoft, remove' })).toBeVisible()
    await expect(count(page)).not.toHaveText(all)
    await expect(page).toHaveTitle(/Microsoft: \d+ announcements/)
    const chosen = await count(page).innerText()
    expect(await countChangedFrames(page, () => page.goBack())).toBe(1)
    await expect(box).not.toBeChecked()
    await expect(count(page)).toHaveText(all)
    expect(await countChangedFrames(page, () => page.goForward())).toBe(1)
    await expect(box).toBeChecked()
    await expect(count(page)).toHaveText(chosen)
  })
}

test('kinds and dates, and what takes them back, are one frame each', async ({ page }) => {
  await openList(page, '/', [/^Cloud/, /^Last year/])
  for (const name of [/^Cloud/, /^Last year/]) {
    expect(await countChangedFrames(page, () => control(page, name).click())).toBe(1)
    await expect(control(page, name)).toBeChecked()
    expect(await countChangedFrames(page, () => page.getByRole('button', { name: 'Clear all' }).click())).toBe(1)
    await expect(control(page, name)).not.toBeChecked()
    await expect(page.locator('[data-entry]')).toHaveCount(30)
  }
})
