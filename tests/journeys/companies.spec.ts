import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
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
