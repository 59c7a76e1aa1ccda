import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deskOfJourneys, expect } from '../deskOfJourneys.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { test } from '../journeyTest.ts'

/* By keyboard alone: what is out becomes a draft again, a draft is discarded, and both come back. */

const [FIRST, LATER] = ['OpenAI buys from Amazon as well', 'OpenAI buys more from Amazon']

const desk = deskOfJourneys((site) => {
  const later = articleFile({ title: LATER, date: '2025-11-20', companies: ['amazon', 'openai'], follows: ['amazon-openai-cloud'] })
  writeFileSync(join(site, 'articles', 'amazon-openai-more.json'), `${JSON.stringify(later, null, 2)}\n`)
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const list = (page: Page, name: string) => page.getByRole('region', { name })
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const notice = (page: Page) => page.getByRole('main').getByRole('status')
const badge = (page: Page) => page.getByRole('main').locator('.desk-badge')
const read = (slug: string) => readFileSync(desk.fileOf(slug), 'utf8')

async function openArticle(page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`${desk.address}/__desk/#/articles/${slug}`)
  await expect(heading(page)).toHaveText(title)
}

/** Opens the menu and takes what is in it. The focus is at its button again. */
async function chooseMore(page: Page, name: string): Promise<void> {
  await button(page, 'More').focus()
  await page.keyboard.press('Enter')
  await expect(button(page, name)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(button(page, name)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, name)).toBeHidden()
}

test('what is out becomes a draft again where no other news leads to it, and comes out anew', async ({ page }) => {
  await openArticle(page, 'amazon-openai-cloud', FIRST)
  const before = read('amazon-openai-cloud')
  await expect(list(page, 'Published 11').getByRole('link', { name: FIRST })).toBeVisible()
  await chooseMore(page, 'Make it a draft again')
  await expect(notice(page).filter({ hasText: 'It stays out' })).toContainText(
    'what is out cannot lead to a draft: amazon-openai-more.json.',
  )
  await expect(button(page, 'More')).toBeFocused()
  await expect(badge(page)).toHaveText('Published')
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read('amazon-openai-cloud')).toBe(before)

  await openArticle(page, 'amazon-openai-more', LATER)
  const out = read('amazon-openai-more')
  await chooseMore(page, 'Make it a draft again')
  await expect(notice(page).filter({ hasText: 'This is a draft again: the next build leaves its page out.' })).toBeVisible()
  await expect(badge(page)).toHaveText('Draft')
  await expect(list(page, 'Drafts 2').getByRole('link', { name: LATER })).toBeVisible()
  expect(JSON.parse(read('amazon-openai-more'))).toEqual({ ...JSON.parse(out), draft: true })

  await button(page, 'Publish').focus()
  await page.keyboard.press('Enter')
  await expect(badge(page)).toHaveText('Published')
  await expect(list(page, 'Published 11').getByRole('link', { name: LATER })).toBeVisible()
  expect(read('amazon-openai-more')).toBe(out)
})

test('a draft that was discarded stands at the end of the list, and leads back to its text', async ({ page }) => {
  const title = 'Anthropic and Oracle talk'
  await openArticle(page, 'anthropic-draft', title)
  const before = read('anthropic-draft')
  await button(page, 'More').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(notice(page).filter({ hasText: 'The draft was discarded.' })).toBeVisible()
  // While the page is open, Undo brings it back; this is for whoever comes later.
  await openArticle(page, 'amazon-openai-cloud', FIRST)
  await page.reload()
  const summary = page.getByText('Discarded 1')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is no article “anthropic-draft”. Its earlier texts are kept:')).toBeVisible()
  await expect(page.getByRole('tabpanel')).toHaveText('There is nothing to draw.')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(?:Until|Kept in this browser)/ })
    .first()
    .click()
  await button(page, 'Bring back').focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(title)
  await expect(list(page, 'Drafts 1').getByRole('link', { name: title })).toBeVisible()
  await expect(summary).toBeHidden()
  expect(read('anthropic-draft')).toBe(before)
})

test('Escape leaves the history and the JSON, with what was typed', async ({ page }) => {
  await openArticle(page, 'oracle-nvidia-sites', 'Oracle builds sites with NVIDIA')
  for (const name of ['History', 'JSON']) {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveCount(0)
    if (name === 'JSON') {
      await page.getByRole('textbox', { name: 'JSON' }).focus()
      await page.keyboard.press('ControlOrMeta+Home')
      await page.keyboard.type(' ')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Summary' })).toBeVisible()
    await expect(button(page, name)).toBeFocused()
  }
  await expect(button(page, 'Save')).toBeVisible()
})
