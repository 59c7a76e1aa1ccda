import { expect } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const FOUNDING = '/articles/openai-microsoft-reaffirm-strategic-partnership/'
const MEMORANDUM = '/articles/microsoft-openai-memorandum-next-phase/'

test('an article shows headline, callout, sources and the story so far', async ({ page }) => {
  await page.goto(FOUNDING)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OpenAI and Microsoft reaffirm/)
  const callout = page.getByRole('region', { name: 'Why it matters' })
  await expect(callout).toContainText('With their joint statement OpenAI and Microsoft tell')
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('link').first()).toHaveAttribute('rel', 'noopener')
  const story = page.getByRole('region', { name: 'OpenAI and Microsoft, the story so far' })
  await expect(story.locator('[aria-current]')).toContainText('you are here')
  await expect(page.getByText('This is news from more than a year ago.')).toBeVisible()
})

test('#why-it-matters leads to the callout', async ({ page }) => {
  await page.goto(`${FOUNDING}#why-it-matters`)
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeInViewport()
})

test('a source mark leads to its source', async ({ page }) => {
  await page.goto(FOUNDING)
  await page.getByRole('link', { name: 'source 1' }).first().click()
  await expect(page).toHaveURL(/#source-1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OpenAI and Microsoft reaffirm/)
  await expect(page.locator('#source-1')).toBeInViewport()
})

test('an intended deal says at its top what replaced it, and in the callout what happened next', async ({ page }) => {
  await page.goto(MEMORANDUM)
  await expect(page.getByRole('note')).toContainText('Replaced since by firm terms')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toContainText('What happened next')
  await page.getByRole('note').getByRole('link').click()
  await expect(page).toHaveURL(/microsoft-openai-recapitalisation-agreement/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Microsoft takes 27 percent of a restructured OpenAI/)
  await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible()
})

test('what changed sets the terms beside those of the deal before, side by side or as sentences', async ({ page }) => {
  await page.goto('/articles/microsoft-openai-recapitalisation-agreement/')
  const changes = page.getByRole('region', { name: 'What changed' })
  const before = changes.getByText('The main terms run on through 2030.')
  const now = changes.getByText("Microsoft's rights to models and products run to 2032.")
  const tops = async () => [(await before.boundingBox())?.y, (await now.boundingBox())?.y]
  const [left, right] = await tops()
  expect(left).toBe(right)
  await expect(changes).toContainText('Not mentioned this time, so far as known as before:')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(changes.getByText('Before:').first()).toBeVisible()
  const [above = 0, below = 0] = await tops()
  expect(above).toBeLessThan(below)
})

test('from a filtered list the way back and the neighbours are those of the list', async ({ page }) => {
  await page.goto('/?company=anthropic')
  await untilTakenOver(page)
  await page.getByRole('heading', { level: 3 }).nth(1).getByRole('link').click()
  await expect(page.getByRole('navigation', { name: 'Way back' })).toHaveText('Timeline, filtered by Anthropic')
  const neighbours = page.getByRole('navigation', { name: /^Previous and next/ })
  await neighbours.getByRole('link', { name: /^Earlier/ }).click()
  await expect(page.getByRole('navigation', { name: 'Way back' })).toHaveText('Timeline, filtered by Anthropic')
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click()
  await expect(page).toHaveURL(/\?company=anthropic$/)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('36 of 219 announcements')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(30)
})

test('the whole story of two companies is one link away', async ({ page }) => {
  await page.goto(FOUNDING)
  await page.getByRole('link', { name: /^The whole story, \d+ announcements/ }).click()
  await expect(page).toHaveURL(/\/partnerships\/microsoft\/openai\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft and OpenAI')
})

test('sharing offers a menu where the system has no sheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(FOUNDING)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\[OpenAI and Microsoft reaffirm.*\]\(http.*\/$|\)$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Copied' })).toBeHidden()
})
