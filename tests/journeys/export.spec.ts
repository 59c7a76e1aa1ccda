import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/** The day of the archive's latest article. */
const LATEST = '2026-06-24'

async function exportAs(page: Page, form: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: form }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('a filtered list is exported whole, with its sources and its address, shown or not', async ({ page }) => {
  await page.goto('/?company=openai&from=2025-01-01&to=2025-12-31&utm_source=mail')
  const { name, text } = await exportAs(page, 'JSON')
  expect(name).toBe('entente-openai-2025.json')
  const file = JSON.parse(text)
  expect(file).toMatchObject({
    name: 'OpenAI, 2025',
    view: `${SITES.archive.address}?company=openai&from=2025-01-01&to=2025-12-31`,
    as_of: LATEST,
  })
  expect(file.count).toBeGreaterThan(30)
  expect(file.announcements).toHaveLength(file.count)
  await expect(page.getByRole('status').filter({ hasText: 'of 219 announcements' })).toContainText(String(file.count))
  for (const { date, companies, sources, address } of file.announcements) {
    expect(date).toMatch(/^2025-/)
    expect(companies).toContain('OpenAI')
    expect(sources[0].url).toMatch(/^https?:/)
    expect(address).toMatch(new RegExp(`^${SITES.archive.address}articles/[a-z0-9-]+/$`))
  }
  await expect(page.getByText('Saved as entente-openai-2025.json')).toBeVisible()
})

test('what was saved of one list says nothing of the next', async ({ page }) => {
  await page.goto('/?company=openai&kind=chips')
  await exportAs(page, 'CSV')
  await expect(page.getByText('Saved as entente-openai-chips.csv')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: /^Cloud/ }).click()
  await expect(page).toHaveURL(/kind=cloud&kind=chips$/)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
  await expect(page.getByText('Saved as')).toHaveCount(0)
})

for (const [path, name] of [
  ['/companies/anthropic/?kind=cloud', 'entente-anthropic-cloud.csv'],
  ['/timeline/2025-09/', 'entente-september-2025.csv'],
  ['/collections/who-pays-for-the-gigawatts/', 'entente-who-pays-for-the-gigawatts.csv'],
  ['/partnerships/microsoft/openai/', 'entente-microsoft-and-openai.csv'],
] as const) {
  test(`${path} is exported as a table`, async ({ page }) => {
    await page.goto(path)
    const file = await exportAs(page, 'CSV')
    expect(file.name).toBe(name)
    const [head, ...rows] = file.text.trimEnd().split('\r\n')
    expect(head).toBe('\ufeffaddress,date,title,companies,company_ids,kind,status,summary,why_line,sources,source_kinds,roles,view,as_of')
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every((row) => row.endsWith(`,${SITES.archive.address.slice(0, -1)}${path},${LATEST}`))).toBe(true)
  })
}

test('a long list is made without freezing the page, and says that its sources are left out', async ({ page }) => {
  await page.goto(SITES.synthetic.address)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('Lists of more than 300 come without their sources')).toBeVisible()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const text = readFileSync(await (await downloading).path(), 'utf8')
  expect(text.split('\r\n')).toHaveLength(2_402)
  expect(text).toContain(',"left out, see address",')
  expect(Math.max(0, ...(await page.evaluate(() => Reflect.get(window, 'tasks'))))).toBeLessThan(400)
})

test('a part that cannot be had means no file, and a second try', async ({ page }) => {
  await page.goto('/?company=openai&kind=chips')
  await page.route('**/articles/*.json', (route) => route.abort())
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect(page.getByText('A part of the list could not be loaded, so nothing was saved.')).toBeVisible({ timeout: 20_000 })
  await page.unroute('**/articles/*.json')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await downloading).suggestedFilename()).toBe('entente-openai-chips.csv')
})

test('where nothing matches there is nothing to export', async ({ page }) => {
  await page.goto('/?company=cursor&kind=policy')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0)
})
