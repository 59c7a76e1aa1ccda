import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deskOfJourneys, expect } from '../deskOfJourneys.ts'
import { test } from '../journeyTest.ts'

/* What newsrooms drop and paste on the desk, and what the desk makes of it. */

test.describe.configure({ mode: 'serial' })

const desk = deskOfJourneys()

test.beforeEach(async ({ page }) => {
  test.slow()
  await page.goto(`${desk.address}/__desk/`)
  await expect(page.getByRole('heading', { level: 2, name: /^Published/ })).toBeVisible()
})

interface Dropped {
  name: string
  type: string
  base64: string
}

const fixture = (name: string, type: string): Dropped => ({
  name,
  type,
  base64: readFileSync(join('tests/fixtures/import', name)).toString('base64'),
})
const textFile = (name: string, type: string, text: string): Dropped => ({ name, type, base64: Buffer.from(text).toString('base64') })

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  await page.evaluate((dropped) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    const init = { dataTransfer: data, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new DragEvent('dragover', init))
    document.body.dispatchEvent(new DragEvent('drop', init))
  }, files)
}

/** Pastes what another program has put into the clipboard. */
async function paste(page: Page, formats: Record<string, string>): Promise<void> {
  await page.evaluate((held) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(held)) data.setData(type, text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, formats)
}

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const drafts = () =>
  readdirSync(join(desk.site, 'articles')).filter((name) =>
    readFileSync(join(desk.site, 'articles', name), 'utf8').includes('"draft": true'),
  )

const ROWS = Array.from(
  { length: 12 },
  (_, row) => `Deal number ${row + 1} of NVIDIA and Oracle,2025-07-${String(row + 1).padStart(2, '0')},NVIDIA; Oracle`,
)
const table = (rows: readonly string[]) => textFile('deals.csv', 'text/csv', ['Title,Date,Companies', ...rows, ''].join('\n'))

test('of a table of twelve rows of which two were imported before, ten become drafts', async ({ page }) => {
  await drop(page, table(ROWS.slice(0, 2)))
  await expect(heading(page)).toHaveText('Found 2 stories')
  await main(page).getByRole('button', { name: 'Make 2 drafts' }).click()
  await expect(main(page).getByText('2 drafts were made.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Drafts 3' })).toBeVisible()
  const before = drafts()

  await drop(page, table(ROWS))
  await expect(heading(page)).toHaveText('Found 12 stories')
  await expect(main(page).getByRole('listitem')).toHaveCount(12)
  await expect(main(page).getByRole('link', { name: 'Imported before' })).toHaveCount(2)
  await expect(main(page).getByRole('checkbox', { checked: true })).toHaveCount(10)
  await expect(main(page).getByRole('listitem').nth(2)).toContainText('deals.csv, row 4')
  expect(drafts()).toEqual(before)
  await main(page).getByRole('button', { name: 'Make 10 drafts' }).click()
  await expect(main(page).getByText('10 drafts were made.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Drafts 13' })).toBeVisible()
  expect(drafts()).toHaveLength(13)
  await main(page)
    .getByRole('link', { name: /^Open the draft/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('Deal number 3 of NVIDIA and Oracle')
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2025-07-03')
  await expect(page.getByRole('list', { name: 'Companies' }).getByRole('listitem')).toContainText(['NVIDIA', 'Oracle'])
})

test('a saved page, with its address as the first source', async ({ page }) => {
  await drop(page, fixture('page-news.html', 'text/html'))
  await expect(heading(page)).toHaveText('Found in page-news.html')
  await expect(main(page).locator('dt', { hasText: /^Title$/ })).toBeVisible()
  await expect(
    main(page)
      .locator('dt', { hasText: /^Source 1/ })
      .first(),
  ).toBeVisible()
  await main(page).getByRole('button', { name: 'Make a draft' }).click()
  await expect(page.getByRole('group', { name: 'Source 1' }).getByRole('textbox', { name: 'Address' })).toHaveValue(/^https:\/\//)
  await expect(page.getByRole('textbox', { name: 'Paragraph 1', exact: true })).not.toHaveValue('')
})

test('Word’s own HTML, pasted: headings and lists stay what they are', async ({ page }) => {
  const html = readFileSync('tests/fixtures/import/word.html', 'utf8')
  await paste(page, { 'text/html': html, 'text/plain': 'Helion and OpenAI plan a fusion campus' })
  await expect(heading(page)).toHaveText('Found in what you pasted')
  await expect(main(page).locator('dl > div').first()).toContainText('Helion and OpenAI plan a fusion campus')
  await main(page).getByRole('button', { name: 'Make a draft' }).click()
  await expect(heading(page)).toHaveText('Helion and OpenAI plan a fusion campus')
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('2026-05-04')
  await expect(page.getByRole('textbox', { name: /^Heading, block/ })).toHaveValue('What they agreed')
  await expect(page.getByRole('textbox', { name: /^List, block \d+, item 1$/ })).toHaveValue('Helion builds two reactors.')
  await expect(page.getByRole('textbox', { name: /^List, block \d+, item 2$/ })).toHaveValue(
    'OpenAI [takes the power](https://openai.example/stargate) for 20 years.',
  )
  await expect(page.getByRole('textbox', { name: 'Paragraph 1', exact: true })).toHaveValue(/\*up to\* 2/)
})

test('a feed, several files at once, a PDF among them, and what cannot be read is told by name', async ({ page }) => {
  await drop(page, fixture('feed-rss-content.xml', 'application/rss+xml'))
  await expect(heading(page)).toHaveText(/^Found /)
  const stories = (readFileSync('tests/fixtures/import/feed-rss-content.xml', 'utf8').match(/<item[\s>]/g) ?? []).length
  if (stories > 1) await expect(main(page).getByRole('listitem')).toHaveCount(stories)
  const before = drafts()

  await drop(
    page,
    fixture('release-paris.txt', 'text/plain'),
    fixture('document.pdf', 'application/pdf'),
    fixture('release-tokyo.txt', 'text/plain'),
  )
  await expect(heading(page)).toHaveText('Found 2 stories')
  await expect(main(page).getByText(/^document\.pdf is a PDF/)).toBeVisible()
  await expect(main(page).getByText('release-paris.txt', { exact: false })).toBeVisible()
  await expect(main(page).getByText('release-tokyo.txt', { exact: false })).toBeVisible()
  await main(page)
    .getByRole('link', { name: /^Look at/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText('Found in release-paris.txt')
  await main(page).getByRole('link', { name: 'Back to all 2' }).click()
  await expect(heading(page)).toHaveText('Found 2 stories')

  await drop(page, fixture('document.pdf', 'application/pdf'), fixture('empty.txt', 'text/plain'))
  await expect(heading(page)).toHaveText('Nothing was found')
  await expect(main(page).getByRole('listitem')).toHaveText([/^document\.pdf is a PDF/, /^empty\.txt is empty\./])
  await drop(page, fixture('binary.dat', ''))
  await expect(heading(page)).toHaveText('Nothing was found')
  await expect(main(page).getByRole('listitem')).toHaveText([/^binary\.dat is /])
  expect(drafts()).toEqual(before)
})
