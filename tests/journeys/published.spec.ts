import { expect } from '@playwright/test'
import { readContent } from '../../src/publish/check/readContent.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { isOfSite } from '../isOfSite.ts'
import { test } from '../journeyTest.ts'
import { openAndComeBack } from '../openAndComeBack.ts'
import { BUILD_DAY, SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/*
 * The site as it is published, with the articles of `public` as they are today: what is expected is read from these, so that
 * editors may add some and mend others. All else is tested with an archive that stays as it is.
 */

test.use({ baseURL: SITES.published.address })

const { content: folder } = SITES.published
const content = readContent(folder, { drafts: false, today: BUILD_DAY })
const articles = content.articles.map(({ card }) => card)
const { collections } = content
const newest = articles.at(-1)
if (!newest) throw new Error('There are no articles')

const day = (date: string) => Number(date.slice(8)).toString()
const year = (date: string) => date.slice(0, 4)

const PAGES = [
  '',
  `articles/${newest.slug}/`,
  `companies/${newest.companies[0]}/`,
  'companies/nvidia/',
  'partnerships/microsoft/openai/',
  `timeline/${newest.date.slice(0, 7)}/`,
  'collections/',
  `collections/${collections[0]?.slug}/`,
  'ledger/',
  'map/',
  'about/',
]

test('the timeline tells of everything, says how far it goes, and begins with the latest day', async ({ page }) => {
  await page.goto('')
  const main = page.getByRole('main')
  await expect(main.getByRole('status').first()).toHaveText(`${articles.length} of ${articles.length} announcements`)
  await expect(main.getByRole('link', { name: new RegExp(`^Covers news to ${day(newest.date)} \\w+ ${year(newest.date)}$`) })).toBeVisible()
  const first = page.locator('[data-entry]').first()
  const ofThatDay = articles.filter(({ date }) => date === newest.date).map(({ title }) => title)
  expect(ofThatDay).toContain(((await first.getByRole('heading').textContent()) ?? '').trim())
})

test('two choices narrow the list, an entry opens, and Back leads to the same choices', async ({ page }) => {
  await page.goto('')
  await untilTakenOver(page)
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const count = page.getByRole('main').getByRole('status').first()
  const ofCompany = articles.filter(({ companies }) => companies.includes('nvidia'))
  const ofKind = ofCompany.filter(({ kind }) => kind === 'chips')
  await filters.getByRole('checkbox', { name: /^NVIDIA/ }).click()
  await expect(count).toHaveText(`${ofCompany.length} of ${articles.length} announcements`)
  await filters.getByRole('checkbox', { name: /^Chips/ }).click()
  await expect(count).toHaveText(`${ofKind.length} of ${articles.length} announcements`)
  await expect(filters.getByRole('radio', { name: /^All dates/ })).toBeVisible()
  await openAndComeBack(page, page.locator('[data-entry] h3 a').nth(1))
})

for (const width of [390, 1280]) {
  test(`the latest news is read and left again, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('')
    await untilTakenOver(page)
    // The rest of the filters comes when somebody reaches for them, and stays.
    const filters = page.getByRole('complementary', { name: 'Filters' })
    if (await filters.isVisible()) {
      await filters.hover()
      await expect(filters.getByRole('radio', { name: /^All dates/ })).toBeVisible()
    }
    await openAndComeBack(page, page.locator('[data-entry] h3 a').first())
  })

  test(`axe finds nothing on what is published, and nothing is wider than ${width} px`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height: 844 })
    const said: string[] = []
    page.on('console', (message) => isOfSite(message) && said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${path}, ${colorScheme}`).toEqual([])
      }
    }
    expect(said).toEqual([])
  })
}

test('every collection is listed, and has all of its articles in its own order with their notes', async ({ page }) => {
  await page.goto('collections/')
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  expect((await headings.allTextContents()).sort()).toEqual(collections.map(({ title }) => title).sort())
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  for (const { slug, title, articles: members } of collections) {
    await page.goto(`collections/${slug}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('[data-entry] h3')).toHaveText(members.map(({ slug: member }) => titles.get(member) ?? ''))
    for (const [place, { note }] of members.entries()) await expect(page.locator('[data-entry]').nth(place)).toContainText(note ?? '')
  }
})

test('search finds the latest news by the words of its title', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(newest.title)}`)
  await expect(page.getByRole('main').locator('h3, h2').filter({ hasText: newest.title }).first()).toBeVisible()
})
