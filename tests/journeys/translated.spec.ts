import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { translatePage } from '../translatePage.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * A page whose every text the browser's translation has put into elements of its own. The choices that are made on each
 * kind of page count and are to be seen, and no page goes.
 */

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const count = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: / of / }).first()
const filter = (page: Page, name: RegExp) => page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name })

async function openTranslated(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(path)
  await untilTakenOver(page)
  await page.waitForLoadState('networkidle')
  await translatePage(page)
  return faults
}

test('the timeline: filters, more entries, an article and back', async ({ page }) => {
  const faults = await openTranslated(page, '/')
  await filter(page, /^OpenAI/).click()
  await expect(count(page)).toHaveText('61 of 219 announcements')
  await expect(page.getByRole('button', { name: 'OpenAI, remove' })).toBeVisible()
  await translatePage(page)
  await filter(page, /^Investment/).click()
  await expect(count(page)).toHaveText('5 of 219 announcements')
  await expect(page.locator('[data-entry]')).toHaveCount(5)
  await translatePage(page)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(count(page)).toHaveText('219 of 219 announcements')
  await pressAtRest(page.getByRole('button', { name: 'Show 30 more' }))
  await expect(page.locator('[data-entry]')).toHaveCount(60)
  await translatePage(page)
  const link = page.locator('[data-entry] h3').nth(40).getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(heading(page)).toHaveText(title)
  await translatePage(page)
  await page.goBack()
  await expect(page.locator('[data-entry]')).toHaveCount(60)
  expect(faults).toEqual([])
})

test('the ledger: a company, a status, an order, and back', async ({ page }) => {
  const faults = await openTranslated(page, '/ledger/')
  await filter(page, /^OpenAI/).click()
  await expect(count(page)).toHaveText('21 of 100 amounts')
  await expect(page.locator('[data-entry]')).toHaveCount(21)
  await translatePage(page)
  await filter(page, /^Announced/).click()
  await expect(page.getByRole('button', { name: 'Announced, remove' })).toBeVisible()
  await translatePage(page)
  await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click()
  await expect(page.locator('[data-entry]').first()).toContainText('$250 billion')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(count(page)).toHaveText('100 of 100 amounts')
  expect(faults).toEqual([])
})

test('the page of results: other words, a filter, a result and back', async ({ page }) => {
  const faults = await openTranslated(page, '/search/?q=azure')
  await expect(page.locator('[data-entry]')).toHaveCount(10)
  await translatePage(page)
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('stargate')
  await expect(page.locator('[data-entry]').first()).toContainText(/stargate/i)
  await expect(page).toHaveTitle('“stargate”: search · Entente')
  await translatePage(page)
  const all = (await count(page).textContent()) ?? ''
  await filter(page, /^Cloud/).click()
  await expect(count(page)).not.toHaveText(all)
  await translatePage(page)
  const link = page.locator('[data-entry] h3').first().getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(heading(page)).toHaveText(title)
  await page.goBack()
  await expect(page.locator('[data-entry]').first()).toContainText(title)
  expect(faults).toEqual([])
})

test('an article: Share, Cite, what is copied, a source, the next article', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const faults = await openTranslated(page, '/articles/microsoft-openai-recapitalisation-agreement/')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const menu = page.getByRole('region', { name: 'Pass this on' })
  await menu.getByRole('button', { name: 'Copy link' }).click()
  await expect(menu.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Cite' }).click()
  await expect(page.getByRole('region', { name: 'Cite this article' })).toBeVisible()
  await page.keyboard.press('Escape')
  await translatePage(page)
  const title = (await heading(page).textContent()) ?? ''
  await page.getByRole('link', { name: /^Earlier/ }).click()
  await expect(heading(page)).not.toHaveText(title)
  await expect(heading(page)).toBeVisible()
  await translatePage(page)
  await page.goBack()
  await expect(heading(page)).toHaveText(title)
  expect(faults).toEqual([])
})

test('companies, a company, a partnership, a month, the map: their choices count', async ({ page }) => {
  test.slow()
  const faults = await openTranslated(page, '/companies/')
  await page.getByLabel('Find a company by name or alias').fill('aws')
  await expect(count(page)).toHaveText('1 of 171 companies')
  await translatePage(page)
  await page.getByLabel('Find a company by name or alias').fill('')
  await expect(count(page)).toHaveText('171 of 171 companies')
  await page.getByText('By announcements').click()
  await expect(page.getByRole('region', { name: 'All companies' }).getByRole('listitem')).toHaveCount(171)
  await translatePage(page)
  await page.getByRole('main').getByRole('link', { name: 'OpenAI', exact: true }).click()
  await expect(heading(page)).toHaveText('OpenAI')
  await translatePage(page)
  await filter(page, /^Cloud/).click()
  await expect(count(page)).toHaveText('7 of 61 announcements')
  await translatePage(page)
  await page.getByRole('region', { name: 'Partners' }).getByRole('link').first().click()
  await expect(heading(page)).toHaveText('Microsoft and OpenAI')
  await translatePage(page)
  await page.getByRole('checkbox', { name: 'Show what either did with others meanwhile' }).uncheck()
  await expect(page.getByText('Microsoft with Anthropic:').first()).toBeHidden()
  await page.goto('/timeline/2025-09/')
  await untilTakenOver(page)
  await translatePage(page)
  await page
    .getByRole('link', { name: /^Later: October 2025/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('October 2025')
  await page.goto('/map/')
  await untilTakenOver(page)
  await translatePage(page)
  const sentence = page.getByRole('main').getByRole('status').first()
  await page.getByLabel('Kind of news').selectOption('Cloud')
  await expect(sentence).toContainText('27 announcements')
  await translatePage(page)
  await page.getByRole('button', { name: 'A year back' }).click()
  await expect(sentence).toContainText('In 2026')
  await translatePage(page)
  await page.goBack()
  await page.goBack()
  await expect(sentence).toContainText('168 companies share 216 announcements')
  await page.getByRole('button', { name: /^OpenAI, 61 announcements/ }).click()
  await expect(page.getByRole('region', { name: 'Beside the map' }).getByRole('status')).toContainText('OpenAI: 61 announcements')
  expect(faults).toEqual([])
})

for (const [path, choice, counted] of [
  ['/', /^OpenAI/, '61 of 219 announcements'],
  ['/ledger/', /^OpenAI/, '21 of 100 amounts'],
  ['/companies/openai/', /^Cloud/, '7 of 61 announcements'],
] as const) {
  test(`${path}, translated before its code is there, tells of no error and works`, async ({ page }) => {
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    let bringCode = () => {}
    const code = new Promise<void>((resolve) => {
      bringCode = resolve
    })
    // The boot script is there before: it holds what is done meanwhile.
    await page.route(/\/assets\/(?!boot-)[^/]*\.js$/, async (route) => {
      await code
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await translatePage(page)
    bringCode()
    await untilTakenOver(page)
    await filter(page, choice).click()
    await expect(count(page)).toHaveText(counted)
    expect(faults).toEqual([])
  })
}
