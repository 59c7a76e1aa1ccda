import { expect } from '@playwright/test'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = 'articles/openai-microsoft-reaffirm-strategic-partnership/'
const PAGES = [
  '',
  ARTICLE,
  'companies/',
  'companies/anthropic/',
  'about/',
  'timeline/2025-09/',
  'collections/',
  'collections/who-pays-for-the-gigawatts/',
  'partnerships/microsoft/openai/',
  '?company=openai&kind=cloud',
  'nothing-here/',
]

for (const timezoneId of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
  test(`every kind of page takes over without a word in the console, in ${timezoneId}`, async ({ browser }) => {
    const context = await browser.newContext({ timezoneId, baseURL: SITES.archive.address })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => isOfSite(message) && said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('button', { name: /^Theme/ })).toBeVisible()
      expect(
        said.splice(0).filter((text) => !text.includes('status of 404')),
        `/${path}`,
      ).toEqual([])
    }
    await context.close()
  })
}

test('the day of an article is the same in every time zone', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'Pacific/Honolulu', baseURL: SITES.archive.address })
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await expect(page.getByText('Friday, 12 September 2025').first()).toBeVisible()
  await context.close()
})

test('the theme follows the system, can be switched and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('about/')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await paper()
  await page.getByRole('button', { name: /^Theme: system/ }).click()
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible()
  const light = await paper()
  expect(light).not.toBe(dark)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible()
  expect(await paper()).toBe(light)
})

test('a second tab takes the theme that another chooses', async ({ page, context }) => {
  await page.goto('/about/')
  await untilTakenOver(page)
  const other = await context.newPage()
  await other.goto('/')
  await untilTakenOver(other)
  await page.getByRole('button', { name: /^Theme: system/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(other.getByRole('button', { name: /^Theme: light/ })).toBeVisible()
})

test('a fresh visit in the same tab begins at the top of a first page, however deep the last one was read', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  await pressAtRest(page.getByRole('button', { name: 'Show 30 more' }))
  await expect(page.locator('[data-entry]')).toHaveCount(60)
  await page.locator('[data-entry]').nth(50).scrollIntoViewIfNeeded()
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('reader:place:/:default')?.includes('"shownCount":60'))).toBe(true)
  await page.goto('about:blank')
  await page.goto(SITES.archive.address)
  await untilTakenOver(page)
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})

test('everything can be reached by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
  const box = page.getByRole('checkbox').first()
  await box.focus()
  await expect(page.locator('#filters [data-ready]')).toBeAttached()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/company=/)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('61 of 219 announcements')
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  const link = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('nothing is asked of another site, and no cookie is set', async ({ page, context }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(SITES.archive.address))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('without scripts the pages are whole and lead on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: SITES.synthetic.address })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.getByRole('link', { name: /^Earlier/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Companies' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await context.close()
})
