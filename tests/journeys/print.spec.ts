import { expect } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = '/articles/microsoft-openai-recapitalisation-agreement/'

test('an article prints light, framed, with the addresses of its sources, and without controls', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader:theme', 'dark'))
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

const PAGES = [
  '',
  '?company=cursor&kind=policy',
  'timeline/2025-09/',
  'collections/who-pays-for-the-gigawatts/',
  'articles/microsoft-openai-recapitalisation-agreement/',
  'companies/',
  'companies/openai/',
  'partnerships/microsoft/openai/',
  'map/?at=openai',
  'ledger/',
  'ledger/?company=cursor&kind=policy',
  'search/?q=openai&kind=cloud',
  'about/',
  'embed/',
  'nothing-here/',
]

test('no page prints a control, nor a layout in columns that Firefox breaks no page in', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of PAGES) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.emulateMedia({ media: 'print' })
    const found = await page.evaluate(() => {
      const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
      const controls = visible('button:not(.printed), input, select, textarea, form, [role=slider]')
      // Columns of a screen's height and more; a small grid is moved to the next page as a whole.
      const columns = visible('main .grid').filter(
        (one) => getComputedStyle(one).display === 'grid' && one.querySelector('section, article, aside') && !one.closest('article'),
      )
      return [...controls, ...columns].map((one) => `${one.tagName} ${one.className}: ${one.textContent?.slice(0, 30)}`)
    })
    expect(found, path).toEqual([])
  }
})

test('what the ledger, the map and the search are asked for is printed in words', async ({ page }) => {
  const asked = [
    ['ledger/?company=openai&from=2025-01-01&to=2025-12-31', /^OpenAI, 2025: 13 of 100 amounts$/],
    ['map/?company=openai&kind=cloud&from=2025-01-01', /^Shown: OpenAI, Cloud, since 1 Jan 2025\.$/],
    ['search/?q=openai+microsoft&kind=cloud', /^“openai microsoft”, Cloud: \d+ of 42 found$/],
  ] as const
  for (const [path, words] of asked) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    await untilTakenOver(page)
    await expect(page.getByText(words)).toBeAttached()
    await expect(page.getByText(words)).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(words)).toBeVisible()
  }
})

test('the map prints its picture once, and sums print as they stand', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const width of [672, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('map/')
    await untilTakenOver(page)
    await expect(page.locator('figure > div > svg.map:visible')).toHaveCount(1)
  }
  await page.goto('ledger/')
  await untilTakenOver(page)
  const sum = page.locator('details.total').first()
  const amount = sum.locator('li').first()
  expect(await amount.evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
  await sum.evaluate((details: HTMLDetailsElement) => {
    details.open = true
  })
  await expect.poll(() => amount.evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})
