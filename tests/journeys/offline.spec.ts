import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * A connection that goes and comes back. What is shown stays, what can't be had is said, and when the connection is back it
 * is had: by itself, or when it is asked for again.
 */

const ARTICLE = '/articles/openai-microsoft-reaffirm-strategic-partnership/'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const headline = (page: Page, place: number) => page.locator('[data-entry] h3').nth(place).getByRole('link')
const notice = (page: Page) => page.getByText(/^A part of this page could not be loaded\./)

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilTakenOver(page)
  await page.waitForLoadState('networkidle')
}

test('offline no headline opens, which is said; online again the article comes by itself, and so does every other', async ({
  page,
  context,
}) => {
  await open(page, '/')
  const titles = await page.locator('[data-entry] h3').allTextContents()
  await context.setOffline(true)
  await headline(page, 2).click()
  await expect(heading(page)).toHaveText('This page could not be reached')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await context.setOffline(false)
  await expect(heading(page)).toHaveText(titles[2] ?? '')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await headline(page, 3).click()
  await expect(heading(page)).toHaveText(titles[3] ?? '')
})

test('offline and asked again: the same is said; Go back leads back; online again Try again works', async ({ page, context }) => {
  await open(page, '/')
  const title = (await headline(page, 4).textContent()) ?? ''
  await context.setOffline(true)
  await headline(page, 4).click()
  await expect(heading(page)).toHaveText('This page could not be reached')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(heading(page)).toHaveText('This page could not be reached')
  await page.getByRole('button', { name: 'Go back' }).click()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await headline(page, 4).click()
  await expect(heading(page)).toHaveText('This page could not be reached')
  // A connection that comes back without a word.
  await page.evaluate(() => addEventListener('online', (event) => event.stopImmediatePropagation(), true))
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  await context.setOffline(false)
  const again = page.getByRole('button', { name: 'Try again' })
  if (await again.isVisible()) await again.click({ timeout: 3_000 }).catch(() => {})
  await expect(heading(page)).toHaveText(title)
})

for (const [what, path, use, works] of [
  [
    'the menu to share',
    ARTICLE,
    (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
    (page: Page) => expect(page.getByRole('region', { name: 'Pass this on' })).toBeVisible(),
  ],
  [
    'the list of keys',
    '/',
    (page: Page) => page.keyboard.press('?'),
    (page: Page) => expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Next entry'),
  ],
  [
    'a filter beside the list',
    '/',
    (page: Page) => page.getByRole('checkbox', { name: /^NVIDIA/ }).click({ noWaitAfter: true }),
    (page: Page) => expect(page.getByRole('main').getByRole('status').first()).toHaveText('41 of 219 announcements'),
  ],
] as const) {
  test(`offline ${what} can not be had: the page stays, a line says so, and online again it works`, async ({ page, context }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined })
      // Else what is asked for here would have been fetched in idle time.
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await open(page, path)
    const title = (await heading(page).textContent()) ?? ''
    await context.setOffline(true)
    await use(page)
    await expect(notice(page)).toBeVisible()
    await expect(heading(page)).toHaveText(title)
    await context.setOffline(false)
    // It is had by itself, with what was asked of it; else it is asked once more.
    await expect(notice(page)).toBeHidden()
    await expect(async () => {
      if (
        !(await works(page).then(
          () => true,
          () => false,
        ))
      )
        await use(page)
      await works(page)
    }).toPass({ timeout: 30_000 })
    await expect(heading(page)).toHaveText(title)
  })
}

test('offline the sheet of a phone keeps the list behind it, and has its filters when the connection is back', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/')
  await page.getByRole('heading', { level: 3 }).nth(12).scrollIntoViewIfNeeded()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await context.setOffline(false)
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(async () => {
    // It may open by itself meanwhile, over the button.
    if (!(await sheet.isVisible())) await page.getByRole('button', { name: 'Filters' }).click({ timeout: 2_000 })
    await expect(sheet.getByRole('checkbox', { name: /^OpenAI/ })).toBeVisible()
  }).toPass()
})

test('offline the search says that it could not be loaded; closed and opened again online it finds', async ({ page, context }) => {
  await open(page, '/')
  await context.setOffline(true)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search the archive' })
  await expect(dialog).toContainText('could not be loaded')
  await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await context.setOffline(false)
  await page.keyboard.press('/')
  await page.keyboard.type('nvidia')
  await expect(page.getByRole('option').first()).toContainText('NVIDIA')
})

test('what is said of a missing part goes with its page', async ({ page }) => {
  await page.route('**/KeyboardDialog-*.js', (route) => route.abort())
  await open(page, '/')
  const [title = ''] = await page.locator('[data-entry] h3').allTextContents()
  await page.keyboard.press('?')
  await expect(notice(page)).toBeVisible()
  await headline(page, 0).click()
  await expect(heading(page)).toHaveText(title)
  await expect(notice(page)).toHaveCount(0)
})

test('the code of two pages fails once each: both open', async ({ page }) => {
  for (const code of ['ArticlePage', 'CompaniesPage']) {
    let asked = 0
    await page.route(`**/${code}-*.js`, (route) => (asked++ === 0 ? route.abort() : route.continue()))
  }
  await open(page, '/')
  const title = (await headline(page, 0).textContent()) ?? ''
  await headline(page, 0).click()
  await expect(heading(page)).toHaveText(title)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Companies' }).click()
  await expect(heading(page)).toHaveText('Companies')
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('171 of 171 companies')
})

test('offline each section that was read in this tab still opens, and none that was not takes the page away for good', async ({
  page,
  context,
}) => {
  await open(page, '/companies/')
  const section = (name: string) => page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click()
  await section('About')
  await expect(heading(page)).toHaveText('About Entente')
  await context.setOffline(true)
  await section('Companies')
  await expect(heading(page)).toHaveText('Companies')
  for (const name of ['Ledger', 'Map']) {
    await section(name)
    await expect(heading(page)).toHaveText('This page could not be reached')
  }
  await section('Companies')
  await expect(heading(page)).toHaveText('Companies')
  await section('Ledger')
  await expect(heading(page)).toHaveText('This page could not be reached')
  await context.setOffline(false)
  await expect(heading(page)).toHaveText('Ledger')
  await section('Map')
  await expect(heading(page)).toHaveText('Who is tied to whom in AI')
  await expect(page.locator('[data-disc]:visible')).toHaveCount(30)
})
