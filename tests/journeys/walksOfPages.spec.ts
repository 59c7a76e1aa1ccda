import { expect, type Page } from '@playwright/test'
import { expectAsOpenedAnew } from '../expectAsOpenedAnew.ts'
import { test } from '../journeyTest.ts'
import { readScreen } from '../readScreen.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* The same walks (walks.spec.ts) through pages that are read, and what is no page of the site at all. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const way = (page: Page) => page.getByRole('navigation', { name: 'Way back' })

test('an article: a source mark and Back, the next one and the one before, the way back to its list', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('/?company=openai')
  await untilTakenOver(page)
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await page.waitForLoadState('networkidle')
  const list = await readScreen(page)
  const link = page.locator('[data-entry] h3').nth(2).getByRole('link')
  await link.click()
  await expect(way(page)).toHaveText('Timeline, filtered by OpenAI')
  const title = (await heading(page).textContent()) ?? ''
  await expectAsOpenedAnew(page)
  const mark = page.locator('main a[href*="#source-"]').first()
  await mark.scrollIntoViewIfNeeded()
  const top = async () => Math.round((await mark.boundingBox())?.y ?? Number.NaN)
  const read = await top()
  await mark.click()
  await expect(page.locator('#source-1')).toBeInViewport()
  await expect(heading(page)).toHaveText(title)
  await expect(way(page)).toHaveText('Timeline, filtered by OpenAI')
  await page.goBack()
  await expect(heading(page)).toHaveText(title)
  await expect.poll(async () => Math.abs((await top()) - read)).toBeLessThanOrEqual(2)
  await expect(way(page)).toHaveText('Timeline, filtered by OpenAI')
  const neighbours = page.getByRole('navigation', { name: 'Previous and next in Timeline, filtered by OpenAI' })
  for (const label of ['Earlier', 'Later']) {
    const next = neighbours.getByRole('link', { name: new RegExp(`^${label}`) })
    const name = (await next.locator('span').nth(1).textContent()) ?? ''
    await next.click()
    await expect(heading(page)).toHaveText(name)
    await expect(page).toHaveTitle(`${name} · Entente`)
    await expectAsOpenedAnew(page)
  }
  await expect(heading(page)).toHaveText(title)
  await way(page).getByRole('link').click()
  await expect.poll(() => readScreen(page)).toEqual(list)
  await expect(link).toBeInViewport()
})

test('a story is followed from article to article, to the story of the two, and back step by step', async ({ page }) => {
  await page.goto('/articles/microsoft-openai-memorandum-next-phase/')
  await untilTakenOver(page)
  const titles: string[] = []
  const go = async (step: () => Promise<void>) => {
    titles.push((await heading(page).textContent()) ?? '')
    await step()
    await expect(heading(page)).not.toHaveText(titles.at(-1) ?? '')
    await expectAsOpenedAnew(page)
  }
  await go(() => page.getByRole('note').getByRole('link').click())
  await go(() =>
    page
      .getByRole('link', { name: /^The whole story, \d+ announcements/ })
      .first()
      .click(),
  )
  await go(() => page.locator('.story-step').first().getByRole('heading').getByRole('link').click())
  for (const title of titles.toReversed()) {
    await page.goBack()
    await expect(heading(page)).toHaveText(title)
  }
  await expectAsOpenedAnew(page)
})

test('About: its sections, another page, and back', async ({ page }) => {
  await page.goto('/about/')
  await untilTakenOver(page)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click()
  await expect(page.getByRole('heading', { name: 'Feeds' })).toBeInViewport()
  await expectAsOpenedAnew(page)
  // By keyboard, since the way to the links above would be a place of its own.
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(heading(page)).toHaveText('Who is partnering with whom in AI, and why it matters')
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await expectAsOpenedAnew(page)
  await page.goBack()
  await expect(heading(page)).toHaveText('About Entente')
  await expect(page.getByRole('heading', { name: 'Feeds' })).toBeInViewport()
})

test('a list in a frame leads out to the same list, and its entries to their articles', async ({ page, context }) => {
  const body = '<!doctype html><title>A host</title><iframe src="/embed/?company=openai&kind=investment" width="600" height="900"></iframe>'
  await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/host/')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('OpenAI, Investment: AI partnership news')
  await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(5)
  const opens = async (name: string | RegExp) => {
    const opening = context.waitForEvent('page')
    await frame.getByRole('link', { name }).click()
    return opening
  }
  const title = (await frame.getByRole('heading', { level: 2 }).nth(1).textContent()) ?? ''
  const article = await opens(title)
  await expect(heading(article)).toHaveText(title)
  const list = await opens(/on Entente$/)
  await expect(list.getByRole('status').first()).toHaveText('5 of 219 announcements')
  await expect(list.locator('[data-entry]')).toHaveCount(5)
  await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(5)
})

test('where there is nothing: said with the address, two ways on, and back', async ({ page }) => {
  await page.goto('/articles/nothing-here/')
  await untilTakenOver(page)
  await expect(heading(page)).toHaveText('There is no such article')
  await page.getByRole('main').getByRole('link', { name: 'All companies' }).click()
  await expect(heading(page)).toHaveText('Companies')
  await expect(page.getByRole('status').first()).toHaveText('171 of 171 companies')
  await page.goBack()
  await expect(heading(page)).toHaveText('There is no such article')
  await expect(page.locator('code')).toHaveText('/articles/nothing-here/')
  await page.getByRole('main').getByRole('link', { name: 'Go to the timeline' }).click()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  await expectAsOpenedAnew(page)
})
