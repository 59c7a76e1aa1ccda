import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/* In a very large archive the pages of older articles hold the beginning alone, and the app draws the whole. */

const { folder, address } = SITES.synthetic
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const manifest = read('data/manifest.json') as { blocks: { hashes: string[] } }
const [oldest] = read(`data/blocks/0.${manifest.blocks.hashes[0]}.json`) as { slug: string; title: string; summary: string; why: string }[]
const { slug = '', title = '', summary = '', why = '' } = oldest ?? {}
const page1 = `${address}articles/${slug}/`

test('the beginning of an older article can be read without scripts, with ways on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(page1)
  await expect(page).toHaveTitle(`${title} · Entente`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText(summary)).toBeVisible()
  await expect(page.getByText(why)).toBeVisible()
  await page
    .getByRole('link', { name: /^All of / })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await context.close()
})

test('the app draws the whole article in its place, and the beginning stands until then', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => isOfSite(message) && said.push(message.text()))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/browser-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(page1, { waitUntil: 'commit' })
  await expect(page.getByText(summary)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('region', { name: 'Sources' })).toHaveCount(0)
  release()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveTitle(`${title} · Entente`)
  await expect(page.getByText('The whole article as JSON')).toHaveCount(0)
  expect(said).toEqual([])
})

test('an older article is whole where the reader comes to it in the app', async ({ page }) => {
  await page.goto(`${address}?sort=oldest`)
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
})
