import { expect, type Page } from '@playwright/test'
import { bringToRest } from '../bringToRest.ts'
import { delayFile } from '../delayFile.ts'
import { expectAsOpenedAnew } from '../expectAsOpenedAnew.ts'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const SYNTHETIC = SITES.synthetic.address
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'announcements' }).first()

test('the timeline shows months, entries and the count', async ({ page }) => {
  await page.goto(SYNTHETIC)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is partnering with whom in AI, and why it matters')
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })).toHaveCount(30)
  await expect(count(page)).toHaveText('2,400 of 2,400 announcements')
  await expect(page.getByText('Why it matters:').first()).toBeVisible()
})

test('choosing companies and kinds changes list, count, address and title; Back undoes one choice', async ({ page }) => {
  await page.goto(SYNTHETIC)
  const companies = page.getByRole('group', { name: 'Companies' })
  const [first, second] = [companies.getByRole('checkbox').first(), companies.getByRole('checkbox').nth(1)]
  await first.click()
  await expect(first).toBeChecked()
  await expect(page).toHaveURL(/\?company=[a-z0-9-]+$/)
  await expect(count(page)).not.toHaveText('2,400 of 2,400 announcements')
  await expect(page).toHaveTitle(/announcements? · Entente$/)
  await second.click()
  await expect(second).toBeChecked()
  await page.getByText('All of', { exact: true }).click()
  await expect(page).toHaveURL(/match=all/)
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveCount(2)
  await page.goBack()
  await expect(page).not.toHaveURL(/match=all/)
  await expect(second).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Any of' })).toBeChecked()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(count(page)).toHaveText('2,400 of 2,400 announcements')
})

test('two choices in quick succession both count', async ({ page }) => {
  await page.goto(SYNTHETIC)
  const boxes = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox')
  await boxes.nth(0).click({ noWaitAfter: true })
  await boxes.nth(1).click({ noWaitAfter: true })
  await expect(page).toHaveURL(/kind=investment&kind=cloud/)
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveText(['Investment', 'Cloud'])
  await expect(boxes.nth(0)).toBeChecked()
  await expect(boxes.nth(1)).toBeChecked()
})

test('a filtered link shows its list in a new browser without a flash of the whole one', async ({ page }) => {
  await page.goto(SYNTHETIC)
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Policy/ })
    .click()
  await expect(page).toHaveURL(/kind=policy/)
  // The address changes at once, the list when its data is there.
  await expect(count(page)).not.toHaveText('2,400 of 2,400 announcements')
  const titles = await page.getByRole('heading', { level: 3 }).allTextContents()
  const address = page.url()
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const view = document.querySelector('[data-view]')
      const heading = view?.querySelector('h3')
      if (view && heading && getComputedStyle(view).visibility === 'visible') seen.push(heading.textContent ?? '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(titles)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect([...new Set(seen)]).toEqual(titles.slice(0, 1))
})

test('dates narrow by preset and by field, and the order turns round', async ({ page }) => {
  await page.goto(`${SYNTHETIC}?from=2025-12-31&to=2025-01-01`)
  await expect(page.getByRole('button', { name: '2025, remove' })).toBeVisible()
  const panel = page.getByRole('complementary', { name: 'Filters' })
  await panel.getByLabel('To').fill('2025-06-30')
  await expect(page).toHaveURL(/from=2025-01-01&to=2025-06-30/)
  await panel.getByLabel('Order').selectOption('oldest')
  await expect(page).toHaveURL(/sort=oldest/)
  await expect(async () => {
    const days = await page.locator('li time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days).toEqual([...days].sort())
    expect(days.every((day) => day >= '2025-01-01' && day <= '2025-06-30')).toBe(true)
  }).toPass()
  await panel.getByRole('radio', { name: 'All dates' }).click()
  await expect(page).not.toHaveURL(/from=/)
  await expect(count(page)).toHaveText('2,400 of 2,400 announcements')
})

test('companies are found by alias in the full list', async ({ page }) => {
  await page.goto('/')
  const companies = page.getByRole('group', { name: 'Companies' })
  await companies.getByLabel('Find a company').fill('azure')
  await expect(companies.getByRole('checkbox')).toHaveCount(1)
  await expect(companies.getByRole('checkbox', { name: /Microsoft/ })).toBeVisible()
})

test('unknown parts of an address are left out with a note', async ({ page }) => {
  await page.goto('/?company=nobody-at-all&kind=clouds&utm_source=mail')
  await expect(page.getByRole('note')).toContainText('kind “clouds”, company “nobody-at-all”')
  await expect(page.getByRole('note')).not.toContainText('utm')
})

test('days typed in the wrong order far down the list change places: list, counts and fields as opened anew', async ({ page }) => {
  await page.goto('/?company=openai')
  await untilTakenOver(page)
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('To', { exact: true })]
  await page.getByRole('searchbox', { name: 'Find a company' }).first().focus()
  await expect(from).toBeVisible()
  await page.evaluate(() => scrollTo(0, 1_500))
  await from.fill('2026-01-01')
  await expect(page).toHaveURL(/from=2026-01-01$/)
  await to.fill('2025-01-01')
  await expect(page).toHaveURL(/from=2025-01-01&to=2026-01-01$/)
  await page.getByRole('searchbox', { name: 'Find a company' }).first().focus()
  await expect(from).toHaveValue('2025-01-01')
  await expect(to).toHaveValue('2026-01-01')
  await expect(page.getByRole('button', { name: '1 Jan 2025 to 1 Jan 2026, remove' })).toBeVisible()
  await expectAsOpenedAnew(page)
  await expect(count(page)).not.toHaveText(/^0 of/)
})

test('Back from a day that was typed is not undone by leaving its field', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await page.getByRole('searchbox', { name: 'Find a company' }).first().focus()
  const from = page.getByLabel('From', { exact: true })
  await from.fill('2026-01-01')
  await expect(count(page)).not.toHaveText('219 of 219 announcements')
  await page.goBack()
  await expect(count(page)).toHaveText('219 of 219 announcements')
  await page.getByRole('searchbox', { name: 'Find a company' }).first().focus()
  await expect(from).toHaveValue('')
  // Longer than a field waits for the next key.
  await page.waitForTimeout(600)
  await expect(page).toHaveURL(/\/$/)
  await expect(from).toHaveValue('')
  await expect(count(page)).toHaveText('219 of 219 announcements')
})

test('the counts beside companies are those of the choice, whatever way led to it', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await page.getByText('All of', { exact: true }).click()
  await page.getByRole('checkbox', { name: /^OpenAI/ }).hover()
  await page.getByRole('checkbox', { name: /^OpenAI/ }).click()
  await expect(page).toHaveURL(/\?company=openai&match=all$/)
  await expectAsOpenedAnew(page)
  await page.getByText('Any of', { exact: true }).click()
  await expect(page).toHaveURL(/\?company=openai$/)
  await expectAsOpenedAnew(page)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'All of' })).toBeChecked()
  await expectAsOpenedAnew(page)
})

test('nothing matches says which filter is to blame and offers to drop it', async ({ page }) => {
  await page.goto('/?company=cursor&kind=policy')
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await page.getByRole('button', { name: /^Drop the kinds/ }).click()
  await expect(page).toHaveURL(/\?company=cursor$/)
  await expect(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
})

test('Show more adds the next thirty and moves the focus to the first of them', async ({ page }) => {
  await page.goto(SYNTHETIC)
  await pressAtRest(page.getByRole('button', { name: 'Show 30 more' }))
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(60)
  await expect(page.getByRole('heading', { level: 3 }).nth(30).getByRole('link')).toBeFocused()
})

// It crashed Chromium's tab: with the code of the filters there, the whole press falls before the rows are laid out.
test('a double press of Show more shows the next thirty, and keeps the focus on the first of them', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await page.getByRole('checkbox').first().hover()
  await expect(page.getByPlaceholder('Find a company…')).toBeVisible()
  const button = page.getByRole('button', { name: 'Show 30 more' })
  await bringToRest(button)
  await button.dblclick()
  const entries = page.locator('[data-entry]')
  await expect(entries).toHaveCount(60)
  await expect(entries.nth(30).getByRole('link').first()).toBeFocused()
})

test('Show more that fails keeps what is shown, and works when asked again', async ({ page }) => {
  await page.goto(SYNTHETIC)
  await page.route('**/data/**', (route) => route.abort())
  await pressAtRest(page.getByRole('button', { name: 'Show 30 more' }))
  await expect(page.getByText('The next entries could not be loaded.')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(30)
  await page.unroute('**/data/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(60)
})

for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`Back from an article returns to the same entry, depth and focus, on a ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(SYNTHETIC)
    await untilTakenOver(page)
    for (const shown of [60, 90]) {
      await page.getByRole('button', { name: 'Show 30 more' }).press('Enter')
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(shown)
    }
    const link = page.getByRole('heading', { level: 3 }).nth(71).getByRole('link')
    const top = async () => (await link.boundingBox())?.y ?? Number.NaN
    const before = await bringToRest(link)
    await link.click()
    await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(90)
    await expect(link).toBeFocused()
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
    await page.reload()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(90)
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
  })
}

test('the sheet of a phone shows what the filters leave, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(SYNTHETIC)
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Chips/ }).click()
  await expect(page.getByRole('button', { name: 'Filters · 1', includeHidden: true })).toHaveCount(1)
  await sheet.getByRole('button', { name: /^Show \d+ announcements?$/ }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeFocused()
})

test('the link to a view is copied without tracking parameters', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?kind=cloud&utm_source=mail')
  await page.getByRole('button', { name: 'Copy link to this view' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITES.archive.address}?kind=cloud`)
})

test('a click that comes before the code of the filters is there is not lost', async ({ page }) => {
  await delayFile(page, '**/FilterPanel-*.js', 700)
  await page.goto(SYNTHETIC)
  await page.getByRole('checkbox', { name: /^Chips/ }).click({ noWaitAfter: true })
  await expect(page).toHaveURL(/kind=chips/)
  await expect(count(page)).not.toHaveText('2,400 of 2,400 announcements')
  await expect(page.getByRole('checkbox', { name: /^Chips/ })).toBeChecked()
})

test('words typed before the code of the filters is there are not lost', async ({ page }) => {
  await delayFile(page, '**/FilterPanel-*.js', 700)
  await page.goto('/')
  const companies = page.getByRole('group', { name: 'Companies' })
  await companies.getByLabel('Find a company').fill('azure')
  await expect(companies.getByRole('checkbox')).toHaveCount(1)
})
