import { expect } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const PATH = '/collections/who-pays-for-the-gigawatts/'
const TITLE = 'Who pays for the gigawatts?'
/** Its articles, in an order that is not that of their days. */
const ORDER = [
  'NVIDIA intends to invest up to $100 billion in OpenAI, gigawatt by gigawatt',
  'NVIDIA invests $30 billion in OpenAI where up to $100 billion had once been planned',
  'AMD gives OpenAI a warrant for up to 160 million shares along with a 6-gigawatt GPU order',
]

test('a collection is opened from the timeline and read, and Back from an article leads to the same place', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Collections' }).getByRole('link', { name: TITLE }).click()
  await expect(page).toHaveURL(new RegExp(`${PATH}$`))
  await expect(page).toHaveTitle(`${TITLE} · Entente`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  const headlines = page.locator('[data-entry] h3')
  await expect(headlines).toHaveCount(13)
  expect((await headlines.allTextContents()).slice(0, 3)).toEqual(ORDER)
  await expect(page.locator('[data-entry]').first()).toContainText('The seller would finance the buyer')
  await expect(page.locator('[data-entry]').first().locator('time')).toContainText('Sep 2025')

  // Before that, links lead as they do anywhere, and Back gives no focus.
  await untilTakenOver(page)
  const link = headlines.nth(6).getByRole('link')
  await link.focus()
  await expect(link).toBeInViewport()
  const before = (await link.boundingBox())?.y ?? -1
  await link.press('Enter')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.goBack()
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? -1) - before)).toBeLessThanOrEqual(2)
})

test('an article that was opened from a collection leads back to it, and on in its order', async ({ page }) => {
  await page.goto(PATH)
  await untilTakenOver(page)
  await page.getByRole('link', { name: ORDER[1] ?? '' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ORDER[1] ?? '')
  const neighbours = page.getByRole('navigation', { name: `Previous and next in ${TITLE}` })
  await expect(neighbours.getByRole('link')).toHaveText([new RegExp(`^Before this${ORDER[0]?.slice(0, 20)}`), /^After thisAMD gives/])
  await neighbours.getByRole('link', { name: /^After this/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ORDER[2] ?? '')
  await expect(page.getByText(`In the collection: ${TITLE}`)).toBeVisible()
  const back = page.getByRole('navigation', { name: 'Way back' }).getByRole('link', { name: TITLE })
  await expect(back).toHaveAttribute('href', PATH)
  await back.click()
  await expect(page).toHaveURL(new RegExp(`${PATH}$`))
  await expect(page.locator('[data-entry] h3')).toHaveCount(13)
})

test('the index lists every collection, and a collection that there is not is not found', async ({ page }) => {
  await page.goto('/collections/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collections')
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveCount(3)
  await page.getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await page.getByRole('link', { name: 'Collections', exact: true }).click()
  await expect(page).toHaveURL(/\/collections\/$/)
  const response = await page.goto('/collections/nothing-here/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
})

test('its feeds are announced on its page alone, and listed on the page about the site', async ({ page, request }) => {
  const feeds = () =>
    page.locator('link[rel="alternate"]').evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  await page.goto(PATH)
  const own = [`${PATH}feed.atom`, `${PATH}feed.json`]
  expect(await feeds()).toEqual(expect.arrayContaining(own))
  const feed = await (await request.get(own[1] ?? '')).json()
  expect(feed.title).toBe(`${TITLE} · Entente`)
  // By day, as all feeds.
  expect(feed.items.map(({ date_published }: { date_published: string }) => date_published)).toEqual(
    feed.items
      .map(({ date_published }: { date_published: string }) => date_published)
      .toSorted()
      .toReversed(),
  )
  await untilTakenOver(page)
  await page.getByRole('link', { name: 'About' }).first().click()
  await expect(page.getByRole('link', { name: `${TITLE}: Atom` })).toHaveAttribute('href', own[0] ?? '')
  expect(await feeds()).not.toContain(own[0])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a collection is reached, read and left by plain links', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Collections' }).getByRole('link', { name: TITLE }).click()
    await expect(page.locator('[data-entry] h3')).toHaveCount(13)
    await expect(page.getByText('The builder spends first.')).toBeVisible()
    await page.getByRole('link', { name: ORDER[2] ?? '' }).click()
    await page.getByRole('link', { name: TITLE }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  })
})

for (const width of [320, 1280]) {
  for (const path of ['/collections/', PATH]) {
    test(`axe finds nothing on ${path}, and nothing is cut, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), colorScheme).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    })
  }
}

test('on a phone the collections come after the list, on a wide screen beside the question', async ({ page }) => {
  const collections = page.getByRole('navigation', { name: 'Collections' })
  const lastEntry = page.locator('[data-entry]').last()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(collections).toHaveCount(1)
  expect((await collections.boundingBox())?.y).toBeGreaterThan((await lastEntry.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect(collections).toHaveCount(1)
  await expect(collections).toBeInViewport({ ratio: 1 })
})
