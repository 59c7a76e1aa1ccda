import { expect, test } from '@playwright/test'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = '/articles/microsoft-openai-recapitalisation-agreement/'

test('an article prints light, framed, with the addresses of its sources, and without controls', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('entente:theme', 'dark'))
  await page.goto(ARTICLE)
  await untilTakenOver(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 246)')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toHaveCSS('border-top-style', 'solid')
  const source = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
  const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(printed).toContain(await source.getAttribute('href'))
  for (const gone of [page.getByRole('navigation'), page.getByRole('button'), page.getByRole('contentinfo')])
    await expect(gone).toHaveCount(0)
  await expect(page.getByText(`${SITES.archive.address}${ARTICLE.slice(1)}`)).toBeVisible()
})

test('a list prints what is shown, names its filter, and says how many more there are and where', async ({ page }) => {
  await page.goto('/?company=openai')
  await untilTakenOver(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^OpenAI: \d+ of 219 announcements$/)).toBeVisible()
  await expect(page.getByText(/^\d+ more are not printed here; the address below has them\.$/)).toBeVisible()
  await expect(page.getByText(`${SITES.archive.address}?company=openai`)).toBeVisible()
  for (const gone of [page.getByRole('complementary', { name: 'Filters' }), page.getByRole('slider'), page.getByRole('button')]) {
    await expect(gone).toHaveCount(0)
  }
  const entries = page.locator('[data-entry]')
  await expect(entries).toHaveCount(30)
  const visibilities = await entries.evaluateAll((all) => all.map((entry) => getComputedStyle(entry).contentVisibility))
  expect(new Set(visibilities)).toEqual(new Set(['visible']))
  const widths = await page.evaluate(() =>
    [document.querySelector('[data-entry]'), document.querySelector('h1')?.parentElement].map((part) => part?.clientWidth),
  )
  expect(widths[0]).toBe(widths[1])
})

test('what can be opened is printed open', async ({ page }) => {
  await page.goto('/companies/openai/')
  await untilTakenOver(page)
  const last = page.getByRole('region', { name: 'Partners' }).locator('details a').last()
  await expect(last).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => last.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})
