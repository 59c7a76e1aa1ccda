import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const SYNTHETIC = SITES.synthetic.address
const DEEP = 1_500
const headlines = (page: Page) => page.locator('[data-entry] h3')

// Roles of thousands of rows, and a trace of every step among them, take longer than the steps.
test.use({ trace: 'off' })

/** A list of which so many entries are shown, as after many a "Show more". */
async function openDeepList(page: Page, depth: number): Promise<void> {
  await page.goto(SYNTHETIC)
  await untilTakenOver(page)
  // The page notes its own place first; after that it has no reason to.
  await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('reader:place:')))
  await page.evaluate((shown) => {
    const key = `reader:place:${location.pathname}:${history.state?.key ?? 'default'}`
    sessionStorage.setItem(key, JSON.stringify({ shownCount: shown, anchor: null, offset: 0, opened: null }))
    location.reload()
  }, depth)
  await expect(headlines(page)).toHaveCount(depth, { timeout: 20_000 })
}

test('among fifteen hundred rows Back returns to the same entry, depth and focus', async ({ page }) => {
  test.slow()
  await openDeepList(page, DEEP)
  const link = headlines(page).nth(1_234).locator('a')
  await link.focus()
  await expect(link).toBeInViewport()
  const before = (await link.boundingBox())?.y ?? -1
  await link.press('Enter')
  // Not by an expectation: while its element is not there, each of its tries reads the roles of every row, and the page has
  // hardly time left to go anywhere: 9 s for a step of 0.7 s, not within 30 s at a quarter of the speed.
  await page.locator('#why-it-matters').waitFor({ timeout: 20_000 })
  await page.goBack()
  await expect(headlines(page)).toHaveCount(DEEP, { timeout: 20_000 })
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? -1) - before)).toBeLessThanOrEqual(2)
})

test('a choice keeps an entry that still matches where it was, a hundred rows down', async ({ page }) => {
  await openDeepList(page, 120)
  const entry = headlines(page).nth(90).locator('a')
  await entry.evaluate((element) => window.scrollTo({ top: window.scrollY + element.getBoundingClientRect().top - 300 }))
  await expect(entry).toBeInViewport()
  const slug = (await entry.getAttribute('href')) ?? ''
  // The kind of that very entry, so that it matches.
  const kind = await entry.evaluate((element) => element.closest('article')?.querySelector('.label')?.textContent ?? '')
  const link = page.locator(`h3 a[href="${slug}"]`)
  const top = async () => Math.round((await link.boundingBox())?.y ?? -1)
  await expect.poll(top).toBeGreaterThan(0)
  const before = await top()
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: new RegExp(`^${kind}`, 'i') })
    .click()
  await expect(page).toHaveURL(/kind=/)
  await expect(link).toBeInViewport()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
})

test('a choice that leaves nothing near begins at the top of the list', async ({ page }) => {
  await openDeepList(page, 300)
  await headlines(page).nth(290).scrollIntoViewIfNeeded()
  const panel = page.getByRole('complementary', { name: 'Filters' })
  await panel.getByLabel('Order').selectOption('oldest')
  await expect(page).toHaveURL(/sort=oldest/)
  await expect(headlines(page)).toHaveCount(30)
  await expect(headlines(page).first()).toBeInViewport()
})

test('skimming hides all but headlines and why-lines, keeps the entry in place and is remembered', async ({ page }) => {
  await page.goto(SYNTHETIC)
  await untilTakenOver(page)
  const entry = page.locator('[data-entry]').first()
  const summary = entry.locator('h3 + p')
  await expect(summary).toBeVisible()
  await page.getByRole('button', { name: 'Skim' }).click()
  await expect(page.getByRole('button', { name: 'Skim', pressed: true })).toBeVisible()
  await expect(summary).toBeHidden()
  await expect(entry.getByText('Why it matters:')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Skim', pressed: true })).toBeVisible()
  await expect(summary).toBeHidden()
})
