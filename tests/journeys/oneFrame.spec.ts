import { expect, type Page } from '@playwright/test'
import { countChangedFrames } from '../countChangedFrames.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* A choice whose answer is in memory is one change of the screen: controls, chips, counts, histogram and rows together. */

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'announcements' }).first()

/** Opens a list, reaches for its filters, and makes a choice and takes it back, so that all that is needed is there. */
async function openList(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilTakenOver(page)
  await filters(page).hover()
  await expect(filters(page).locator('[data-ready]')).toBeAttached()
  await filters(page)
    .getByRole('checkbox', { name: /^Cloud/ })
    .click()
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden()
  await page.mouse.move(0, 0)
}

for (const path of ['/', '/companies/openai/']) {
  test(`${path}: a choice, its way back and forward are one frame each`, async ({ page }) => {
    await openList(page, path)
    const all = await count(page).innerText()
    const box = filters(page).getByRole('checkbox', { name: /^Microsoft/ })
    expect(await countChangedFrames(page, () => box.click())).toBe(1)
    await expect(box).toBeChecked()
    await expect(page.getByRole('button', { name: /^Remove Microsoft|^Microsoft/ }).first()).toBeVisible()
    await expect(count(page)).not.toHaveText(all)
    const chosen = await count(page).innerText()
    expect(await countChangedFrames(page, () => page.goBack())).toBe(1)
    await expect(box).not.toBeChecked()
    await expect(count(page)).toHaveText(all)
    expect(await countChangedFrames(page, () => page.goForward())).toBe(1)
    await expect(box).toBeChecked()
    await expect(count(page)).toHaveText(chosen)
    await expect(page).toHaveTitle(/MICROSOFT|Microsoft/)
  })
}

test('kinds, dates, the order and what is taken back are one frame each', async ({ page }) => {
  await openList(page, '/')
  for (const control of [
    filters(page).getByRole('checkbox', { name: /^Investment/ }),
    filters(page).getByRole('radio', { name: /^This year/ }),
    filters(page).getByRole('radio', { name: /^Oldest first/ }),
  ]) {
    expect(await countChangedFrames(page, () => control.click())).toBe(1)
    await expect(control).toBeChecked()
  }
  expect(await countChangedFrames(page, () => page.getByRole('button', { name: 'Clear all' }).click())).toBe(1)
  await expect(filters(page).getByRole('radio', { name: /^All dates/ })).toBeChecked()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
})
