import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { readKept } from '../readKept.ts'
import { SITES } from '../sites.ts'

const SLUG = 'coreweave-meta-14-billion'
const NOTICE = 'This site no longer has this article. What you read is the copy that you saved, as it was then.'

/** What the page of the article shows of its text. */
function textOf(page: Page): Promise<string[]> {
  return page.getByRole('article').locator('p, h1, h2, h3, li, dt, dd').allInnerTexts()
}

/** From now on the site answers as if it had never had the article. */
async function drop(page: Page): Promise<void> {
  const body = readFileSync(join(SITES.archive.folder, '404.html'), 'utf8')
  await page.route(new RegExp(`/articles/${SLUG}(?:/|\\.json)$`), (route) => route.fulfill({ status: 404, body, contentType: 'text/html' }))
}

test('a saved article is still whole after the site has dropped it, and says what it is', async ({ page }) => {
  await page.goto(`/articles/${SLUG}/`)
  const button = page.getByRole('article').getByRole('button', { name: 'Save', exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await readKept(page)).copies).toEqual([SLUG])
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const before = await textOf(page)
  expect(before.length).toBeGreaterThan(15)

  await drop(page)
  await page.goto('/saved/')
  await page
    .getByRole('region', { name: /^Saved/ })
    .getByRole('link', { name: title })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(NOTICE)).toBeVisible()
  expect(await textOf(page)).toEqual(before)

  await page.reload()
  await expect(page.getByText(NOTICE)).toBeVisible()
  expect(await textOf(page)).toEqual(before)
})

test('an article that was not saved is missing as before', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('button', { name: /^Save: / })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Save: / }).first()).toHaveAttribute('aria-pressed', 'true')
  await drop(page)
  await page.goto(`/articles/${SLUG}/`)
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such article' })).toBeVisible()
})
