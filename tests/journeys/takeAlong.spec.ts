import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { readKept } from '../readKept.ts'

const SLUG = 'coreweave-meta-14-billion'
const CARD = {
  slug: SLUG,
  title: 'As it was called when it was saved',
  date: '2025-09-30',
  companies: ['coreweave', 'meta'],
  kind: 'cloud',
  status: 'announced',
  summary: 'What happened.',
  why: 'Why it matters.',
}
const RECORDS = [
  { key: `saved ${SLUG}`, at: 1_764_460_800_000, value: { card: CARD, labels: [] } },
  { key: `note ${SLUG}`, at: 1_764_460_800_000, value: { text: 'for the board paper' } },
  { key: 'follow /companies/openai/', at: 1_764_460_800_000, value: { since: 1, name: 'OpenAI', hues: [160] } },
  { key: 'saved removed-there', at: 1_764_460_800_000, value: null },
]
const FILE = JSON.stringify({ format: 'saved-and-followed', version: 1, exported: '2026-11-30', records: RECORDS, copies: [] })

const takeAlong = (page: Page) => page.getByRole('region', { name: 'Take it along' })
const press = (page: Page, name: string) => takeAlong(page).getByRole('button', { name, exact: true }).click()
const answer = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const saved = (page: Page) => page.getByRole('heading', { name: 'Saved 1' })
const nothing = (page: Page) => page.getByRole('heading', { name: 'Nothing here yet' })

async function choose(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, 'Bring in')
  await (await chooser).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function bringIn(page: Page, text = FILE): Promise<void> {
  await choose(page, text)
  await answer(page, 'Bring in')
  await expect(page.getByText('Brought in.')).toBeVisible()
}

async function saveToFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await press(page, 'Save to a file')
  return readFile(await (await download).path(), 'utf8')
}

test('a file says what it would bring, and brings nothing until it is let', async ({ page }) => {
  await page.goto('/saved/')
  await choose(page, FILE)
  const dialog = page.getByRole('dialog', { name: 'Bring in the file' })
  await expect(dialog.getByText('1 saved article, 1 note and 1 follow are new here.')).toBeVisible()
  expect(await findAxeFaults(page)).toEqual([])
  await answer(page, 'Leave it')
  await expect(nothing(page)).toBeVisible()
  await bringIn(page)
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('for the board paper')).toBeVisible()
  expect(await findAxeFaults(page)).toEqual([])
})

test('saved to a file, erased in all tabs and brought in, everything is as it was, and no request carried any of it', async ({
  page,
  context,
}) => {
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto('/saved/')
  await bringIn(page)
  const other = await context.newPage()
  await other.goto('/saved/')
  await expect(saved(other)).toBeVisible()
  // What is followed is noted as seen, once its news is known.
  await expect(page.getByText(/nothing new/i).first()).toBeVisible()
  const before = await saveToFile(page)
  await press(page, 'Erase everything…')
  await expect(page.getByRole('dialog').getByText('1 saved article, with 1 note')).toBeVisible()
  expect(await findAxeFaults(page)).toEqual([])
  await answer(page, 'Erase')
  await expect(page.getByText('Everything is erased.')).toBeVisible()
  await expect(nothing(page)).toBeVisible()
  await expect(nothing(other)).toBeVisible()
  await page.reload()
  await expect(nothing(page)).toBeVisible()
  await bringIn(page, before)
  await expect(page.getByText('Everything is erased.')).toHaveCount(0)
  await expect(saved(page)).toBeVisible()
  await expect(saved(other)).toBeVisible()
  expect(JSON.parse(await saveToFile(page)).records).toEqual(JSON.parse(before).records)
  expect(sent.filter((request) => /board paper|As it was/.test(decodeURIComponent(request)))).toEqual([])
})

test('a file that takes away as many as it brings: of those the whole is here at once, of these it goes', async ({ page }) => {
  await page.goto('/saved/')
  await bringIn(page)
  await expect.poll(async () => (await readKept(page)).copies).toEqual([SLUG])
  const [OTHER, at] = ['samsung-google-gemini-galaxy-s24', 1_764_460_900_000]
  const records = [
    { key: `saved ${SLUG}`, at, value: null },
    { key: `saved ${OTHER}`, at, value: { card: { ...CARD, slug: OTHER }, labels: [] } },
  ]
  await bringIn(page, JSON.stringify({ ...JSON.parse(FILE), records }))
  await expect(page.locator(`[data-entry="${OTHER}"]`)).toContainText('on this device')
  await expect.poll(async () => (await readKept(page)).copies).toEqual([OTHER])
})

test('a link brings what is saved and followed to another browser, with the titles of now, and leaves the address', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/saved/')
  await bringIn(page)
  await press(page, 'Link for another device')
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.goto(link)
  await expect(other.getByRole('dialog').getByText('1 saved article, 1 note and 1 follow are new here.')).toBeVisible()
  await expect(other).toHaveURL(/\/saved\/$/)
  await answer(other, 'Bring in')
  await expect(saved(other)).toBeVisible()
  await expect(other.getByRole('heading', { name: /CoreWeave/ })).toBeVisible()
  expect(asked.filter((url) => url.includes('bring='))).toEqual([])
  await elsewhere.close()
})

test('a file that is none says what was found, and changes nothing', async ({ page }) => {
  await page.goto('/saved/')
  await choose(page, '<!DOCTYPE html>')
  await expect(page.getByText('“mine.json” can’t be brought in. Found: text that begins “<!DOCTYPE html>”.')).toBeVisible()
  await expect(nothing(page)).toBeVisible()
})
