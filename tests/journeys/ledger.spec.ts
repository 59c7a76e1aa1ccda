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

test('without scripts there are the finding, a picture, totals that open, loops, chance, and the way to every amount', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(SITES.archive.address + LEDGER.slice(1))
  await expect(page.getByText(/100 disclosed amounts, from July 2016 to June 2026\. In USD the largest payer is OpenAI/)).toBeVisible()
  await expect(
    page.getByText(/^About \$1,020 billion announced or completed, about \$325 billion planned, about \$573 billion reported/),
  ).toBeVisible()
  const picture = page.getByRole('img', { name: /^Flows in USD, the largest ones: OpenAI to Oracle, at least \$300 billion reported/ })
  await expect(picture).toBeVisible()
  expect(await picture.locator('.flow-area').count()).toBe(12)
  await expect(rows(page)).toHaveCount(100)
  await expect(page.getByRole('heading', { name: 'Amazon → OpenAI → Amazon' })).toBeVisible()
  await expect(page.getByText(/^By chance, if the same companies paid/)).toBeVisible()
  await total(page, 'USD', 'Ended').locator('summary').click()
  await expect(total(page, 'USD', 'Ended')).toContainText(/NVIDIA →\s*to OpenAI/)
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'What is listed' })).toBeHidden()
  const file = page.getByRole('link', { name: 'The whole ledger as a table (CSV)' })
  await expect(file).toBeVisible()
  const csv = await (await page.request.get((await file.getAttribute('href')) ?? '')).text()
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 100 + 41 + 21)
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
  await expect(page.getByText('100 of 100 amounts')).toBeVisible()
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
  await expect(page.getByText('3 of 100 amounts', { exact: true })).toBeVisible()
  await expect(page).toHaveTitle('Ledger: Microsoft and OpenAI, 3 amounts · Entente')
  await expect(total(page, 'USD', 'Announced')).toContainText('$251 billion')
  await expect(page.getByText('OpenAI ($250 billion announced in 1 amount)')).toBeVisible()
  await filters.getByRole('checkbox', { name: /^Investment/ }).check()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Investment, remove' }).click()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/ledger\/$/)
  await expect(rows(page)).toHaveCount(100)
})

test('a filtered address never shows another view first; what it does not know is said', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const view = document.querySelector('[data-view]')
      if (view && getComputedStyle(view).visibility === 'visible')
        seen.push(document.querySelector('main [role=status]')?.textContent ?? '')
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto(`${LEDGER}?currency=EUR&status=reported&status=planned`)
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('note')).toContainText('status “planned”')
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((text) => /^100 of/.test(text)))).toEqual([])
})

test('where nothing matches, the part that is to blame can be dropped', async ({ page }) => {
  await page.goto(`${LEDGER}?currency=AUD&status=reported`)
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await page.getByRole('button', { name: 'Drop the currency (22 amounts)' }).click()
  await expect(rows(page)).toHaveCount(22)
})

test('a total opens to what is in it and what is left out, with the reason, and is copied with its caveats', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(LEDGER)
  const opened = async (status: string) => {
    await total(page, 'USD', status).locator('summary').click()
    return total(page, 'USD', status)
  }
  const completed = await opened('Completed')
  await expect(completed).toContainText(/Amazon →\s*to Anthropic: \$2\.75 billion/)
  await expect(completed).toContainText('counted already in the news of 18 Sep 2025')
  const reported = await opened('Reported')
  await expect(reported).toContainText('3 of a stretch of time, not added')
  await expect(reported).toContainText('$20 million to $25 million a year')
  await expect(reported).toContainText('a sum of a stretch of time, which is never added to others')
  await expect(await opened('Intended')).toContainText('of which $300 billion are counted with its parts')
  await expect(await opened('Ended')).toContainText('ended by the news of 27 Feb 2026, which counts instead')
  await page.goto(`${LEDGER}?company=anthropic`)
  const announced = total(page, 'USD', 'Announced')
  await announced.locator('summary').click()
  await announced.getByRole('button', { name: 'Copy this sum with its caveats' }).click()
  await expect(announced.getByRole('button', { name: 'Sum copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^USD [\d,]+ announced; holds upper bounds.*; \d+ amounts, each counted once; as of 24 Jun 2026; http.*\/ledger\/\?company=anthropic$/,
  )
})

test('loops are of announced and completed deals, beside what chance would do, and of all on request', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  const loops = page.getByRole('region', { name: 'Money that comes back' })
  await expect(loops).toContainText('In 6 ways money comes back')
  await expect(loops.getByRole('heading', { name: 'Anthropic → Google → Anthropic' })).toBeHidden()
  await expect(loops).toContainText(/about 1\.5 loops would be expected; in none of 200 shuffles are there as many/)
  await loops.getByText(/^Show 2 more/).click()
  await expect(loops.getByRole('heading', { name: 'Amazon → OpenAI → Microsoft → Anthropic → Amazon' })).toBeVisible()
  await loops.getByRole('checkbox', { name: /^Announced or completed only/ }).uncheck()
  await expect(page).toHaveURL(/\?loops=all$/)
  await expect(loops).toContainText('In 7 ways money comes back')
  await expect(loops.getByRole('heading', { name: 'Anthropic → Google → Anthropic' })).toBeVisible()
  await expect(loops).toContainText(/about [\d.]+ loops would be expected; in \w+ of 200 shuffles/)
})

test('an older address that asks for firm loops shows them, and nothing is said to be left out', async ({ page }) => {
  await page.goto(`${LEDGER}?loops=firm`)
  await untilTakenOver(page)
  await expect(page.getByRole('region', { name: 'Money that comes back' })).toContainText('In 6 ways money comes back')
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('power: suppliers and customers with totals and a picture, no currencies and no loops, and Back to money', async ({ page }) => {
  await page.goto(LEDGER)
  await untilTakenOver(page)
  const measures = page.getByRole('group', { name: 'What is listed' })
  await measures.getByRole('button', { name: /^Power/ }).click()
  await expect(page).toHaveURL(/\?measure=power$/)
  await expect(page).toHaveTitle('Ledger: power, 41 capacities · Entente')
  await expect(measures.getByRole('button', { name: /^Power/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('41 of 41 capacities', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Who supplies whom' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Flows of power, the largest ones: Broadcom to OpenAI, 10 GW announced/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Supplier' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Money that comes back' })).toBeHidden()
  await expect(page.getByRole('group', { name: 'Currency', exact: true })).toBeHidden()
  const intended = page
    .getByRole('region', { name: 'Totals of power' })
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: /^Intended/ }) })
  await intended.locator('summary').click()
  await expect(intended).toContainText('of which 6 GW are counted with its parts')
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^OpenAI/ })
    .check()
  await expect(page).toHaveURL(/\?measure=power&company=openai$/)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/ledger\/$/)
  await expect(page.getByText('100 of 100 amounts')).toBeVisible()
})

test('equity: whose, and who holds it, and no sums', async ({ page }) => {
  await page.goto(`${LEDGER}?measure=equity&currency=USD`)
  await untilTakenOver(page)
  await expect(page.getByRole('note')).toContainText('currency “USD”')
  await expect(page.getByText('Shares of different companies are not added up')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Holder' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Totals' })).toBeHidden()
  const stakes = page.getByRole('table', { name: 'Disclosed stakes' }).locator('tbody').getByRole('row')
  await expect(stakes).toHaveCount(21)
  await expect(stakes.filter({ hasText: 'Microsoft' }).first()).toContainText('27%')
})

test('what the picture draws is a file', async ({ page }) => {
  await page.goto(`${LEDGER}?company=openai`)
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Export of the picture' }).click()
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^CSV/ }).click()])
  expect(csv.suggestedFilename()).toBe('entente-ledger-who-pays-whom-usd.csv')
  const lines = Buffer.concat(await (await csv.createReadStream()).toArray())
    .toString('utf8')
    .trim()
    .split('\r\n')
  expect(lines[0]).toBe('from,from_id,to,to_id,value,currency,status,counted_amounts,caveat,view,as_of')
  expect(lines[1]).toContain('OpenAI,openai,Oracle,oracle,300000000000,USD,reported,1')
  expect(lines).toHaveLength(1 + (await page.locator('.flows .flow').count()))
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
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  expect(csv.suggestedFilename()).toBe('entente-ledger.csv')
  const text = await (await csv.createReadStream()).toArray()
  const lines = Buffer.concat(text).toString('utf8').trim().split('\r\n')
  expect(lines).toHaveLength(1 + (await rows(page).count()))
  expect(lines[1]).toContain(
    'Anthropic,anthropic,Amazon,amazon,spending on AWS technologies over ten years,more than,100000000000,,USD,,announced',
  )
  expect(lines.find((line) => line.includes('2750000000'))).toContain('/articles/amazon-anthropic-4-billion/')
  for (const line of lines.slice(1)) expect(line).toContain('/ledger/?company=anthropic')
})

test('from an article Back returns to the row that led there', async ({ page }) => {
  await page.goto(`${LEDGER}?sort=from`)
  await untilTakenOver(page)
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
  await expect(page.getByText('3 of 100 amounts', { exact: true })).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
})

test('on a phone the filters are a sheet, and nothing is wider than the screen', async ({ page }) => {
  for (const [width, search] of [
    [390, ''],
    [320, '?measure=power'],
    [320, '?measure=equity'],
    [320, ''],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(LEDGER + search)
    await untilTakenOver(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  }
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Ended/ }).check()
  await sheet.getByRole('button', { name: 'Show 6 amounts' }).click()
  await expect(rows(page)).toHaveCount(6)
})

test('under a sub-folder a long ledger shows more, and a sum shows all of its amounts', async ({ page }) => {
  await page.goto(`${SITES.synthetic.address}ledger/`)
  await untilTakenOver(page)
  await expect(rows(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Show 100 more' }).click()
  await expect(rows(page)).toHaveCount(200)
  await expect(rows(page).nth(100).getByRole('link')).toBeFocused()
  const announced = total(page, 'USD', 'Announced')
  await announced.locator('summary').click()
  await expect(announced.getByRole('list').first().getByRole('listitem')).toHaveCount(30)
  await announced.getByRole('button', { name: /^Show all/ }).click()
  await expect(announced.getByRole('button', { name: /^Show all/ })).toBeHidden()
  expect(await announced.getByRole('listitem').count()).toBeGreaterThan(100)
})

const AXE_VIEWS = [
  ['the ledger', ['', '?company=openai&currency=USD&sort=value', '?currency=AUD&status=reported']],
  ['power and equity', ['?measure=power', '?measure=equity']],
] as const

for (const width of [320, 1280]) {
  for (const [what, searches] of AXE_VIEWS) {
    test(`axe finds nothing in ${what}, light and dark, ${width} px wide`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height: 900 })
      for (const search of searches) {
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
}

test('in forced colours ribbons keep their sides', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(LEDGER)
  await expect(page.locator('.flow-area').first()).toHaveCSS('fill', 'none')
  await expect(page.locator('.flow-sides').first()).not.toHaveCSS('stroke', 'none')
})
