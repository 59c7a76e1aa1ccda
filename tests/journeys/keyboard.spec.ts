import { expect } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

test('j and k move between entries, o opens one, Back returns to it', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  const link = (place: number) => page.getByRole('heading', { level: 3 }).nth(place).getByRole('link')
  await page.keyboard.press('j')
  await expect(link(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(link(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(link(2)).toBeFocused()
  await expect(link(2)).toBeInViewport()
  await page.keyboard.press('k')
  await expect(link(1)).toBeFocused()
  await page.keyboard.press('o')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await expect(link(1)).toBeFocused()
})

test('c copies the link to an entry, or to the page, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?kind=cloud&utm_source=mail')
  await untilTakenOver(page)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('c')
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await copied()).toBe(`${SITES.archive.address}?kind=cloud`)
  await page.keyboard.press('j')
  const link = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  await expect(link).toBeFocused()
  await page.keyboard.press('c')
  await expect.poll(copied).toBe(new URL((await link.getAttribute('href')) ?? '', SITES.archive.address).href)
})

test('f leads to the filters, on a phone to their sheet', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('complementary', { name: 'Filters' }).getByRole('radio', { name: 'Any of' })).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await untilTakenOver(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
})

test('g and t lead to the timeline, but not while somebody types', async ({ page }) => {
  await page.goto('/')
  const search = page.getByLabel('Find a company')
  await search.pressSequentially('jkgt?')
  await expect(search).toHaveValue('jkgt?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goto('/about/')
  await untilTakenOver(page)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is partnering with whom in AI, and why it matters')
})

test('? shows the keys; switched off, they stay off, and the list can still be had', async ({ page }) => {
  await page.goto('/about/')
  await untilTakenOver(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('Next entry')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findAxeFaults(page), colorScheme).toEqual([])
  }
  await dialog.getByRole('checkbox', { name: 'Use these keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.reload()
  await untilTakenOver(page)
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(dialog.getByRole('checkbox', { name: 'Use these keys' })).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused()
})

for (const [path, first] of [
  ['/map/', 'Show a company with its partners'],
  ['/companies/', 'Find a company by name or alias'],
] as const) {
  test(`f goes to what narrows ${path}`, async ({ page }) => {
    await page.goto(path)
    await untilTakenOver(page)
    await page.keyboard.press('f')
    await expect(page.getByLabel(first)).toBeFocused()
  })
}

test('Enter in a field of the filters before its code is there loads no page and loses nothing', async ({ page }) => {
  await delayFile(page, '**/assets/*.js', 1_500)
  for (const path of ['/', '/ledger/']) {
    await page.goto(path)
    const field = page.getByRole('searchbox', { name: 'Find a company' }).filter({ visible: true })
    await field.click()
    await page.keyboard.type('micro')
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
    await page.keyboard.press('Enter')
    await untilTakenOver(page)
    await expect(page.locator('html[data-same]'), path).toHaveCount(1)
    await expect(field, path).toHaveValue('micro')
    await expect(page.getByRole('checkbox', { name: /^NVIDIA/ }).filter({ visible: true }), path).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: /^Microsoft/ }).filter({ visible: true }), path).toHaveCount(1)
  }
})
