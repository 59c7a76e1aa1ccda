import { expect, type Page } from '@playwright/test'
import { bringToRest } from '../bringToRest.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* Whoever only reads fetches no script; whoever reaches for something has it on first use. */

const ARTICLE = '/articles/microsoft-openai-recapitalisation-agreement/'
const FOUNDING = '/articles/openai-microsoft-reaffirm-strategic-partnership/'
const READ = [
  ARTICLE,
  '/timeline/2025-09/',
  '/collections/who-pays-for-the-gigawatts/',
  '/companies/openai/',
  '/partnerships/microsoft/openai/',
  '/about/',
]
const IDLE_MS = 10_000

/** The scripts that a page asks for, as they come, but for the boot script, which is inline in some pages and a file in others. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/\/assets\/boot-[\w-]{8}\.js$/.test(request.url())) return
    if (request.resourceType() === 'script' || /\.m?js$/.test(new URL(request.url()).pathname)) scripts.push(request.url())
  })
  return scripts
}

test('a page that is read asks for no script in ten idle seconds, however far it is scrolled', async ({ context }) => {
  await Promise.all(
    READ.map(async (path) => {
      const page = await context.newPage()
      const scripts = scriptsOf(page)
      await page.goto(path)
      for (const key of ['PageDown', 'ArrowDown', 'End']) await page.keyboard.press(key)
      await page.mouse.move(2, 300)
      await page.mouse.wheel(0, -800)
      await page.waitForTimeout(IDLE_MS)
      expect(scripts, path).toEqual([])
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    }),
  )
})

test('share works on first use', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.locator('[popover]:popover-open').getByRole('link').first()).toBeVisible()
})

test('cite works on first use, by a finger', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Cite' }).tap()
  await expect(page.getByText(/^Entente \(/).first()).toBeVisible()
  await page.close()
})

test('a step of the story works on first use', async ({ page }) => {
  await page.goto(FOUNDING)
  const story = page.getByRole('region', { name: 'OpenAI and Microsoft, the story so far' })
  const step = story.getByRole('link').first()
  const title = (await step.textContent()) ?? ''
  await step.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search the archive' })

for (const [what, open] of [
  ['the key of the search', (page: Page) => page.keyboard.press('/')],
  ['a press on the way to search', (page: Page) => page.getByRole('link', { name: 'Search the archive' }).click()],
] as const) {
  test(`${what} works on first use, and nothing that is typed after it is lost`, async ({ page }) => {
    await page.goto(ARTICLE)
    await open(page)
    await page.keyboard.type('azure chips')
    await expect(searchField(page)).toHaveValue('azure chips')
    await expect(page.getByRole('option').locator('mark').first()).toHaveText(/azure|chips?/i)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Microsoft takes 27 percent/)
  })
}

test('by a finger the way to search leads to its page', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await page.goto(ARTICLE)
  await page.getByRole('link', { name: 'Search the archive' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
  await page.getByRole('searchbox').fill('azure')
  await expect(page.locator('[data-entry] mark').first()).toHaveText(/azure/i)
  await page.close()
})

test('a source mark followed before the app is there: Back returns to the sentence', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto(ARTICLE)
  const mark = page.getByRole('link', { name: 'source 1' }).first()
  await mark.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  await mark.click()
  await expect(page.locator('#source-1')).toBeInViewport()
  await untilTakenOver(page)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
})

test('the way back to the list works on first use', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who is partnering/)
  await expect(page.locator('[data-entry]')).toHaveCount(30)
})

test('from a list to an article by a finger and back, the list stands where it was', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await page.goto('/companies/openai/')
  const entry = page.locator('[data-entry]').nth(12)
  const link = entry.getByRole('link')
  const top = await bringToRest(link)
  const title = (await entry.getByRole('heading').textContent()) ?? ''
  await link.tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(entry.getByRole('heading')).toHaveText(title)
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - top)).toBeLessThan(4)
  await page.close()
})

test('a passage that is selected before the app is there can be shared', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.locator('article p').nth(3).click({ clickCount: 3 })
  await expect(page.getByRole('button', { name: 'Copy link to this passage' })).toBeVisible()
})
