import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const LEDGER = '/ledger/'
const rows = (page: Page) => page.getByRole('table', { name: 'Disclosed amounts' }).locator('tbody').getByRole('row')
const total = (page: Page, currency: string, status: string) =>
  page
    .getByRole('region', { name: `Totals in ${currency}` })
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${status}`) }) })
/** Where the columns begin and end, by the heads, and the cells of a row, in pixels. */
function readColumns(page: Page): Promise<{ head: string; of: number[]; cell: number[] }[]> {
  return page.evaluate(() => {
    const spanOf = (cell: Element | undefined) => {
      const { left, right } = cell?.getBoundingClientRect() ?? { left: 0, right: 0 }
      return [Math.round(left), Math.round(right)]
    }
    const [heads, ...rows] = [...document.querySelectorAll('.amounts tr')]
    const cells = [...(rows[0]?.children ?? [])]
    return [...(heads?.children ?? [])].map((head, i) => ({ head: head.textContent ?? '', of: spanOf(head), cell: spanOf(cells[i]) }))
  })
}

const heads = (page: Page, name: string) => page.getByRole('columnheader', { name }).getByRole('button')

test('without scripts there are the finding, a picture, totals that open, loops and every amount', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(SITES.archive.address + LEDGER.slice(1))
  await expect(page.getByText(/101 disclosed amounts, from July 2016 to June 2026\. In USD the largest payer is OpenAI/)).toBeVisible()
  const picture = page.getByRole('img', { name: /^Flows in USD, the largest ones: OpenAI to Oracle, at least \$300 billion announced/ })
  await expect(picture).toBeVisible()
  expect(await picture.locator('.flow-area').count()).toBe(12)
  await expect(rows(page)).toHaveCount(100)
  await expect(page.getByRole('heading', { name: 'Amazon → OpenAI → Amazon' })).toBeVisible()
  await total(page, 'USD', 'Intended').locator('summary').click()
  await expect(total(page, 'USD', 'Intended')).toContainText(/NVIDIA →\s*to OpenAI/)
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
  await expect(page.getByRole('columnheader', { name: 'Value' }).getByText('Value').last()).toBeVisible()
  await expect(heads(page, 'Value')).toHaveCount(0)
})

test('each cell of a row stands under the head of its column', async ({ page }) => {
  await page.goto(LEDGER)
  const columns = await readColumns(page)
  expect(columns).toHaveLength(6)
  for (const { head, of, cell } of columns) expect(cell, head).toEqual(of)
})

test('a head of the table sorts by its column, once more the other way, and Back undoes that', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  await heads(page, 'Value').click()
  await expect(page).toHaveURL(/\/ledger\/\?sort=value$/)
  await expect(rows(page).first()).toContainText('$500 billion')
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending')
  await heads(page, 'Value').click()
  await expect(page).toHaveURL(/\?sort=value&order=reversed$/)
  await expect(rows(page).first()).toContainText('$1')
  await page.goBack()
  await expect(rows(page).first()).toContainText('$500 billion')
  await page.goBack()
  await expect(page).toHaveURL(/\/ledger\/$/)
  await expect(rows(page).first()).toContainText('SpaceX')
  await expect(page.getByText('101 of 101 amounts')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Value' })).not.toHaveAttribute('aria-sort')
})

test('filters narrow rows, picture, totals and loops together, and stand in the address', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters.getByText('All of', { exact: true }).click()
  await filters.getByRole('checkbox', { name: /^OpenAI/ }).check()
  await filters.getByRole('checkbox', { name: /^Microsoft/ }).check()
  await expect(page).toHaveURL(/\?company=microsoft&company=openai&match=all$/)
  await expect(page.getByText('3 of 101 amounts', { exact: true })).toBeVisible()
  await expect(page).toHaveTitle('Ledger: Microsoft and OpenAI, 3 amounts · Entente')
  await expect(total(page, 'USD', 'Announced')).toContainText('$261 billion')
  await expect(page.getByText('OpenAI ($250 billion announced in 1 amount)')).toBeVisible()
  await filters.getByRole('checkbox', { name: /^Investment/ }).check()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Investment, remove' }).click()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/ledger\/$/)
  await expect(rows(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Show 1 more' }).click()
  await expect(rows(page)).toHaveCount(101)
  await expect(rows(page).last().getByRole('link')).toBeFocused()
})

test('a filtered address never shows another view first; what it does not know is said', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const view = document.querySelector('[data-view]')
      if (view && getComputedStyle(view).visibility === 'visible') seen.push(view.querySelector('p')?.textContent ?? '')
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto(`${LEDGER}?currency=EUR&status=completed&status=planned`)
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('note')).toContainText('status “planned”')
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((text) => /^101/.test(text)))).toEqual([])
})

test('where nothing matches, the part that is to blame can be dropped', async ({ page }) => {
  await page.goto(`${LEDGER}?currency=AUD&status=reported`)
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await page.getByRole('button', { name: 'Drop the currency (6 amounts)' }).click()
  await expect(rows(page)).toHaveCount(6)
})

test('a total opens to what is in it and what is left out, with the reason, and is copied with its caveats', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${LEDGER}?company=anthropic`)
  const completed = total(page, 'USD', 'Completed')
  await completed.locator('summary').click()
  await expect(completed).toContainText('Nothing counted')
  await expect(completed).toContainText(/Amazon →\s*to Anthropic: \$2\.75 billion/)
  await expect(completed).toContainText('part of up to $4 billion counted in the news of 25 Sep 2023')
  const announced = total(page, 'USD', 'Announced')
  await announced.locator('summary').click()
  await announced.getByRole('button', { name: 'Copy this sum with its caveats' }).click()
  await expect(announced.getByRole('button', { name: 'Sum copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^USD [\d,]+ announced; holds upper bounds.*; \d+ amounts, each counted once; as of 24 Jun 2026; http.*\/ledger\/\?company=anthropic$/,
  )
})

test('loops can be told of announced and completed deals alone', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  const loops = page.getByRole('region', { name: 'Money that comes back' })
  await expect(loops).toContainText('In 7 ways money comes back')
  await expect(loops.getByRole('heading', { name: 'Anthropic → Google → Anthropic' })).toBeVisible()
  await loops.getByRole('checkbox', { name: /^Announced or completed only/ }).check()
  await expect(page).toHaveURL(/\?loops=firm$/)
  await expect(loops).toContainText('In 6 ways money comes back')
  await expect(loops.getByRole('heading', { name: 'Anthropic → Google → Anthropic' })).toBeHidden()
  await loops.getByText(/^Show 2 more/).click()
  await expect(loops.getByRole('heading', { name: 'Amazon → OpenAI → Microsoft → Anthropic → Amazon' })).toBeVisible()
})

test('the picture is of one currency, and its table leads to the amounts', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  await page.getByRole('button', { name: /^EUR/ }).click()
  await expect(page).toHaveURL(/\?flows=EUR$/)
  await expect(page.getByRole('img', { name: /^Flows in EUR.*ASML to Mistral/ })).toBeVisible()
  await page.getByText('The same as a table').click()
  await page
    .getByRole('row', { name: /ASML Mistral/ })
    .getByRole('link', { name: 'All between the two' })
    .click()
  await expect(rows(page)).toHaveCount(1)
})

test('the file holds the view, with sources and what counts elsewhere', async ({ page }) => {
  await page.goto(`${LEDGER}?company=anthropic&status=completed&status=announced&sort=value`)
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  expect(csv.suggestedFilename()).toBe('entente-ledger.csv')
  const text = await (await csv.createReadStream()).toArray()
  const lines = Buffer.concat(text).toString('utf8').trim().split('\r\n')
  expect(lines).toHaveLength(1 + (await rows(page).count()))
  expect(lines[1]).toContain(
    'Anthropic,anthropic,Amazon,amazon,spending on AWS technologies over ten years,more than,100000000000,USD,announced',
  )
  expect(lines.find((line) => line.includes('2750000000'))).toContain('/articles/amazon-anthropic-4-billion/')
  for (const line of lines.slice(1)) expect(line).toContain('/ledger/?company=anthropic')
})

test('from an article Back returns to the row that led there', async ({ page }) => {
  await page.goto(`${LEDGER}?sort=from`)
  const link = rows(page).nth(60).getByRole('link').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(rows(page).nth(60)).toBeInViewport()
  await expect(rows(page).nth(60).getByRole('link').first()).toBeFocused()
})

test('by keyboard: a head sorts, a total opens, the focus stays', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  await heads(page, 'From').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?sort=from$/)
  await expect(page.getByRole('columnheader', { name: 'From' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(heads(page, 'From')).toBeFocused()
  const summary = total(page, 'USD', 'Ended').locator('summary')
  await summary.focus()
  await page.keyboard.press('Space')
  await expect(total(page, 'USD', 'Ended')).toHaveAttribute('open')
  await page.keyboard.press('Tab')
  await expect(total(page, 'USD', 'Ended').getByRole('link').first()).toBeFocused()
})

test('the page of two companies leads to their part of the ledger', async ({ page }) => {
  await page.goto('/partnerships/microsoft/openai/')
  await page.getByRole('link', { name: 'All in the ledger' }).click()
  await expect(page).toHaveURL(/\/ledger\/\?company=microsoft&company=openai&match=all$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ledger')
  await expect(page.getByText('3 of 101 amounts', { exact: true })).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
})

test('on a phone the filters are a sheet, and nothing is wider than the screen', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(LEDGER)
    await untilTakenOver(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  }
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Ended/ }).check()
  await sheet.getByRole('button', { name: 'Show 5 amounts' }).click()
  await expect(rows(page)).toHaveCount(5)
})

test('under a sub-folder a long ledger shows more, and a sum shows all of its amounts', async ({ page }) => {
  await page.goto(`${SITES.synthetic.address}ledger/`)
  await untilTakenOver(page)
  await expect(rows(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Show 100 more' }).click()
  await expect(rows(page)).toHaveCount(200)
  const announced = total(page, 'USD', 'Announced')
  await announced.locator('summary').click()
  await expect(announced.getByRole('listitem')).toHaveCount(30)
  await announced.getByRole('button', { name: /^Show all/ }).click()
  await expect(announced.getByRole('button', { name: /^Show all/ })).toBeHidden()
  expect(await announced.getByRole('listitem').count()).toBeGreaterThan(100)
})

for (const width of [320, 1280]) {
  test(`axe finds nothing in the ledger, light and dark, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    for (const search of ['', '?company=openai&currency=USD&sort=value', '?currency=AUD&status=reported']) {
      await page.goto(LEDGER + search, { waitUntil: 'networkidle' })
      await untilTakenOver(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${search}, ${colorScheme}`).toEqual([])
      }
    }
  })
}

test('in forced colours ribbons keep their sides', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(LEDGER)
  await expect(page.locator('.flow-area').first()).toHaveCSS('fill', 'none')
  await expect(page.locator('.flow-sides').first()).not.toHaveCSS('stroke', 'none')
})
