import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { untilTakenOver } from '../untilTakenOver.ts'

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with every panel open, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.goto('/?company=openai&company=microsoft&from=2025-01-01')
    await untilTakenOver(page)
    await page.getByText('Figures as a table').click()
    await expect(page.getByRole('region', { name: 'Announcements by month' })).toBeVisible()
    await page.getByRole('button', { name: /\d+ more…/ }).click()
    await expect(page.getByRole('button', { name: 'Fewer' })).toBeVisible()
    await page.getByRole('button', { name: 'Skim' }).click()
    expect(await faults(page)).toEqual([])
  })

  test(`axe finds nothing in the sheet of a phone, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?kind=cloud')
    await untilTakenOver(page)
    await page.getByRole('button', { name: 'Filters · 1' }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await expect(sheet.getByRole('radio', { name: /^This year/ })).toBeVisible()
    expect(await faults(page)).toEqual([])
  })

  test(`axe finds nothing in the menu of a phone, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?company=openai&company=microsoft&kind=cloud')
    await untilTakenOver(page)
    await page.getByRole('button', { name: 'More for this view' }).click()
    await page.getByRole('button', { name: 'Skim' }).click()
    await page.getByRole('button', { name: 'Take away' }).click()
    await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
}

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
