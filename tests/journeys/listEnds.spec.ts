import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* Lists lead to their ends, with and without scripts, and an address says how deep they are shown. OpenAI has 61 announcements. */

const entries = (page: Page) => page.locator('[data-entry]')
const slugsOn = (page: Page) => entries(page).evaluateAll((all) => all.map((entry) => entry.getAttribute('data-entry') ?? ''))
const showMore = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a company’s page leads to its last entry and back', async ({ page }) => {
    await page.goto('/companies/openai/')
    const seen = await slugsOn(page)
    expect(seen).toHaveLength(30)
    await pressAtRest(page.getByRole('link', { name: 'Show more' }))
    await expect(page).toHaveURL(/\/companies\/openai\/page\/2\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI, page 2 of 3')
    await expect(page).toHaveTitle('OpenAI, page 2 of 3 · Entente')
    await expect(page.getByText('Announcements 31 to 60 of 61, newest first')).toBeVisible()
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${SITES.archive.address}companies/openai/page/2/`)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'max-image-preview:large')
    seen.push(...(await slugsOn(page)))
    await page.getByRole('link', { name: 'Older: page 3' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI, page 3 of 3')
    seen.push(...(await slugsOn(page)))
    expect(new Set(seen).size).toBe(61)
    await expect(page.getByRole('link', { name: /^Older/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'Newer: page 2' }).first().click()
    await page.getByRole('link', { name: 'Newer: page 1' }).first().click()
    await expect(page).toHaveURL(/\/companies\/openai\/$/)
  })

  test('a company whose list is on one page leads nowhere', async ({ page }) => {
    await page.goto('/companies/cursor/')
    await expect(page.getByRole('link', { name: 'Show more' })).toHaveCount(0)
  })

  test('the timeline’s last entry leads on into its month, and from there to the first of all', async ({ page }) => {
    // Month by month, of twelve years.
    test.setTimeout(180_000)
    await page.goto('/')
    await page.getByRole('link', { name: /, and what came before$/ }).click()
    await expect(page).toHaveURL(/\/timeline\/\d{4}-\d\d\/$/)
    const earlier = page.getByRole('link', { name: /^Earlier: / }).first()
    for (let month = 0; month < 200 && (await earlier.count()) > 0; month++) {
      const path = (await earlier.getAttribute('href')) ?? ''
      await earlier.click()
      await page.waitForURL(path)
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('July 2014')
  })

  test('two companies with a long story lead to its beginning', async ({ page }) => {
    // The two of the made-up companies that meet most often.
    await page.goto(`${SITES.synthetic.address}partnerships/cozen/mifikorhel/`)
    // The sixty newest that name both, also those in which they are no partners.
    const before = page.getByRole('link', { name: /^\d+ announcements before these$/ })
    const older = Number.parseInt(await before.innerText(), 10)
    const total = 60 + older
    await before.click()
    await expect(page).toHaveURL(/\/partnerships\/cozen\/mifikorhel\/page\/2\/$/)
    await expect(page.getByText(`Announcements 61 to ${total} of ${total}, newest first`)).toBeVisible()
    await expect(entries(page)).toHaveCount(older)
    await expect(page.getByRole('link', { name: /^Older/ })).toHaveCount(0)
  })
})

test('a part of a list has no faults of access, and its entries lead back to it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/companies/openai/page/2/')
  expect(await findAxeFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByRole('link', { name: 'Older: page 3' }).first().hover()
  await untilTakenOver(page)
  await page.getByRole('link', { name: 'Older: page 3' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI, page 3 of 3')
  await entries(page).first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI, page 3 of 3')
})

test('the first part is the list’s own page, and one that is not there is not found', async ({ page }) => {
  const answer = await page.goto('/companies/openai/page/4/')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.goto('/companies/openai/page/1/')
  await expect(page).toHaveURL(/\/companies\/openai\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('OpenAI')
})

test('with scripts “Show more” loads in place, and the address says how deep the list is, for reload, a link and Back', async ({
  page,
}) => {
  await page.goto('/companies/openai/')
  await expect(page.getByRole('link', { name: 'Show more' })).toBeHidden()
  const { length } = await page.evaluate(() => ({ length: history.length }))
  await pressAtRest(showMore(page))
  await expect(entries(page)).toHaveCount(60)
  await expect(page).toHaveURL(/\/companies\/openai\/\?show=60$/)
  expect(await page.evaluate(() => history.length)).toBe(length)
  await page.reload()
  await expect(entries(page)).toHaveCount(60)
  await expect(page).toHaveURL(/\?show=60$/)
  const anew = await page.context().newPage()
  await anew.goto(page.url())
  await expect(entries(anew)).toHaveCount(60)
  expect(await anew.locator('link[rel=canonical]').getAttribute('href')).toBe(`${SITES.archive.address}companies/openai/`)
  await anew.close()
  await entries(page).nth(45).getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\?show=60$/)
  await expect(entries(page)).toHaveCount(60)
})

for (const [asked, own, count] of [
  ['?show=30', '', 30],
  ['?show=61', '?show=90', 90],
  ['?show=100000', '?show=240', 219],
  ['?show=-1', '', 30],
  ['?show=all', '', 30],
  ['?show=60&kind=policy', '?kind=policy', null],
] as const) {
  test(`${asked} is the address ${own || 'of the whole list'}`, async ({ page }) => {
    await page.goto(`/${asked}`)
    await untilTakenOver(page)
    await expect(page).toHaveURL(SITES.archive.address + own)
    if (count !== null) await expect(entries(page)).toHaveCount(count)
  })
}

test('how deep a list is shown is no part of its file, nor of what is followed', async ({ page }) => {
  await page.goto('/?company=openai&show=60')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'JSON' }).click()
  const file = JSON.parse(
    (await (await downloading).createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()))).toString(),
  )
  expect(file.view).toBe(`${SITES.archive.address}?company=openai`)
})

test('the ledger’s address says how many amounts it shows', async ({ page }) => {
  await page.goto(`${SITES.synthetic.address}ledger/?show=200`)
  await untilTakenOver(page)
  const rows = page.getByRole('table', { name: 'Disclosed amounts' }).locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(200)
  await showMore(page).click()
  await expect(page).toHaveURL(/\/ledger\/\?show=300$/)
  await expect(rows).toHaveCount(300)
})

test('the months of the histogram are saved as they are drawn', async ({ page }) => {
  await page.goto('/?kind=cloud&from=2025-01-01')
  await untilTakenOver(page)
  const figure = page.getByRole('figure', { name: 'Announcements over time' })
  await figure.hover()
  await expect(figure).toHaveAttribute('data-ready')
  await figure.getByText('Figures as a table').click()
  await figure.getByRole('button', { name: 'Export the months' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV for spreadsheets' }).locator('visible=true').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('entente-announcements-by-month.csv')
  const text = (await download.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()))).toString()
  const [head, ...rows] = text.replace('\ufeff', '').trim().split('\r\n')
  expect(head).toBe('month,announcements,matching_announcements,view,as_of')
  expect(rows[0]).toMatch(/^2014-07,1,/)
  expect(rows).toHaveLength(144)
  expect(rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0)).toBe(219)
})
