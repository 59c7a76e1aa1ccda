import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const count = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: / of / }).first()

test('all companies stand by sector, with their number of announcements and the latest', async ({ page }) => {
  await page.goto('/companies/')
  await expect(count(page)).toHaveText('171 of 171 companies')
  const labs = page.getByRole('region', { name: 'lab' })
  await expect(labs.getByRole('listitem').first()).toContainText('OpenAI')
  await expect(labs.getByRole('listitem').first()).toContainText('61 announcements')
  const latest = labs.getByRole('listitem').first().getByRole('link').nth(1)
  const title = (await latest.textContent()) ?? ''
  await latest.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
})

test('a company is found by its alias, and the address says what was looked for', async ({ page }) => {
  await page.goto('/companies/')
  await page.getByLabel('Find a company by name or alias').fill('aws')
  await expect(count(page)).toHaveText('1 of 171 companies')
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('Amazon')
  await expect(page).toHaveURL(/\?q=aws$/)
  await page.reload()
  await expect(count(page)).toHaveText('1 of 171 companies')
  await page.getByLabel('Find a company by name or alias').fill('zzz')
  await expect(page.getByText('No company of that name or alias.')).toBeVisible()
})

test('the list can be put in the order of announcements alone', async ({ page }) => {
  await page.goto('/companies/')
  await untilTakenOver(page)
  await page.getByText('By announcements').click()
  await expect(page).toHaveURL(/\?order=count$/)
  await expect(page.getByRole('region', { name: 'All companies' }).getByRole('listitem')).toHaveCount(171)
  await page.goBack()
  await expect(page.getByRole('region', { name: 'lab' })).toBeVisible()
  await expect(count(page)).toHaveText('171 of 171 companies')
})

test('a company ranks its partners, each with the way to the story of the two, and its kinds of news', async ({ page }) => {
  await page.goto('/companies/openai/')
  await untilTakenOver(page)
  await page
    .getByRole('list', { name: 'Kinds of news' })
    .getByRole('link', { name: /^Cloud/ })
    .click()
  await expect(page).toHaveURL(/\/companies\/openai\/\?kind=cloud$/)
  await expect(count(page)).toHaveText('7 of 61 announcements')
  await expect(page.locator('[data-entry]')).toHaveCount(7)
  const partners = page.getByRole('region', { name: 'Partners' })
  await expect(partners.getByRole('link').first()).toHaveText(/OpenAI and Microsoft\s*17/)
  await partners.getByText(/^\d+ more$/).click()
  await partners.getByRole('link', { name: 'OpenAI and SAP' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI and SAP')
})

test('no regulator is among the partners: it stands in a list of its own, without scripts too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.archive.address })
  const page = await context.newPage()
  await page.goto('companies/microsoft/')
  const partners = page.getByRole('region', { name: 'Partners' })
  await partners.getByText(/^\d+ more$/).click()
  await expect(partners.getByRole('link', { name: 'Microsoft and OpenAI' })).toBeVisible()
  await expect(partners.getByRole('link', { name: 'Microsoft and UK government' })).toHaveCount(0)
  const facts = page.getByRole('region', { name: 'Roles, money and names' })
  await facts.getByText(/^Regulators, courts and opponents/).click()
  const regulator = facts.getByRole('link', { name: 'Microsoft and UK government, regulator' })
  await expect(regulator).toContainText('3')
  await regulator.click()
  await expect(page).toHaveTitle(/^Microsoft and UK government: their story/)
  await context.close()
})

test('a company says its roles, what it pays and is paid, its names and to whom it belongs', async ({ page }) => {
  await page.goto('/companies/xai/')
  const facts = page.getByRole('region', { name: 'Roles, money and names' })
  await expect(facts).toContainText(/Owned bySpaceX/)
  await expect(facts).toContainText(/OwnsX Corp/)
  await facts.getByRole('link', { name: 'SpaceX' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SpaceX')
  await expect(facts).toContainText(/OwnsxAI/)
  await page.goto('/companies/nvidia/')
  await expect(facts).toContainText(/Rolessupplier in \d+/)
  await expect(facts).toContainText(/Money out/)
  await expect(facts).toContainText(/TickersNVDA/)
  await expect(facts.getByRole('link', { name: /^in \d+ announcements of others$/ })).toHaveAttribute(
    'href',
    /\/\?company=nvidia&mentions=yes$/,
  )
  await facts.getByRole('link', { name: 'In the ledger' }).click()
  await expect(page).toHaveURL(/\/ledger\/\?company=nvidia$/)
})

test('a company is found by its ticker and by the name that it had before', async ({ page }) => {
  for (const [typed, name] of [
    ['nvda', 'NVIDIA'],
    ['twitter', 'X Corp'],
  ] as const) {
    await page.goto(`/companies/?q=${typed}`)
    await expect(page.getByRole('main').getByRole('listitem')).toContainText([name])
    await page.goto(`/search/?q=${typed}`)
    await expect(page.getByRole('region', { name: 'Companies and partnerships' }).getByRole('link', { name })).toBeVisible()
  }
})

test('on a phone the facts come after the list, and a link leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/companies/openai/')
  await untilTakenOver(page)
  await page.getByRole('link', { name: 'Roles, money, names' }).click()
  await expect(page.getByRole('heading', { name: 'Roles, money and names' })).toBeInViewport()
})
