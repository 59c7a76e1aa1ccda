import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const LETTER = '/articles/nvidia-openai-letter-of-intent-10-gigawatts/'
const INQUIRY = '/articles/ftc-6b-inquiry-ai-partnerships/'
const REPORTED = '/articles/nvidia-south-korea-260000-gpus/'
const WITH_OTHERS = '/articles/amd-openai-6-gigawatts-warrant/'
const EXPLAINED = '/articles/walmart-openai-chatgpt-shopping/'

const facts = (page: Page) => page.getByRole('region', { name: 'The deal at a glance' })
const sources = (page: Page) => page.getByRole('region', { name: 'Sources' })

/** The lines of a row of the facts, by its name. */
async function row(page: Page, name: string): Promise<string> {
  const text = await facts(page)
    .locator('dl > div', { has: page.getByRole('term').filter({ hasText: name }) })
    .innerText()
  return text.replace(/\s+/g, ' ').replace(`${name} `, '')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a letter of intent says parts, money, size, days, how sure it is and what became of it', async ({ page }) => {
      await page.goto(LETTER)
      expect(await row(page, 'Parts')).toBe('NVIDIA investor and supplier · OpenAI customer')
      expect(await row(page, 'Money')).toBe(
        'up to $100 billion, NVIDIA → OpenAI intended investment in OpenAI replaced by the news of 27 Feb 2026, which counts instead',
      )
      expect(await row(page, 'Size')).toContain('at least 10 GW, NVIDIA → OpenAI intended NVIDIA systems')
      expect(await row(page, 'Dates')).toBe('announced 22 Sep 2025 · first gigawatt “second half of 2026”')
      expect(await row(page, 'How sure')).toMatch(/^OpenAI’s own word ?1, others’ reports.*; a letter of intent or plan, no contract$/)
      expect(await row(page, 'Still true?')).toBe('Replaced in February 2026')
    })
  })
}

test('the facts stand after the callout and before the text, and their marks lead to the sources', async ({ page }) => {
  await page.goto(LETTER)
  const parts = [page.getByRole('region', { name: 'Why it matters' }), facts(page), page.getByText('NVIDIA wants to put up to')]
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? 0))
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  await facts(page).getByRole('link', { name: 'source 1', exact: true }).click()
  await expect(page).toHaveURL(/#source-1$/)
  await expect(page.locator('#source-1')).toBeInViewport()
})

test('sources say whose word they are, and one without a title is told in our words', async ({ page }) => {
  await page.goto(LETTER)
  const items = sources(page).getByRole('listitem')
  await expect(items.first()).toContainText('Announcement')
  await expect(items.first().getByRole('link', { name: 'OpenAI', exact: true })).toHaveAttribute('href', '/companies/openai/')
  await expect(items.nth(2)).toContainText('Report by blife.team')
  await expect(sources(page)).toContainText('What has no other mark rests on their word alone.')
})

test('a claim that rests on reports alone can be seen and heard as such', async ({ page }) => {
  await page.goto(LETTER)
  const claim = page.getByText('The letter is not a contract, according to Telborg')
  const marks = claim.getByRole('link', { name: /^source/ })
  expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))).toEqual([
    'source 2, report',
    'source 1',
    'source 3, report',
    'source 4, report',
  ])
  const lineUnder = (name: string) =>
    claim
      .getByRole('link', { name, exact: true })
      .locator('sup')
      .evaluate((mark) => getComputedStyle(mark).borderBottomWidth)
  expect([await lineUnder('source 1'), await lineUnder('source 2, report')]).toEqual(['0px', '1px'])
  await page.goto(REPORTED)
  expect(await row(page, 'How sure')).toMatch(/^others’ reports only/)
  await expect(sources(page)).toContainText('This article rests on such sources alone.')
})

test('who judges a deal is in its story and no partner', async ({ page }) => {
  await page.goto(INQUIRY)
  expect(await row(page, 'Parts')).toContain('US government regulator')
  await expect(page.getByRole('region', { name: 'US government and Microsoft, the story so far' })).toContainText('a story')
})

test('a deal of other parties that goes on says why, and is no stranger to the older one', async ({ page }) => {
  await page.goto(EXPLAINED)
  const reason = page.getByText(/^Goes on from/)
  await expect(reason).toContainText(': the same Instant Checkout goes on')
  await reason.getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toContainText(/Walmart/)
})

test('what is worth reading beside an article is a link away', async ({ page }) => {
  await page.goto(WITH_OTHERS)
  await untilTakenOver(page)
  const links = page.getByRole('region', { name: 'See also' }).getByRole('link')
  const title = await links.first().innerText()
  await links.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

for (const width of [320, 390]) {
  test(`the facts have room ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [LETTER, REPORTED, INQUIRY]) {
      await page.goto(path)
      await expect(facts(page)).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0)
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on facts and sources, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(LETTER)
    expect(await findAxeFaults(page)).toEqual([])
  })
}

test('the facts print whole', async ({ page }) => {
  await page.goto(LETTER)
  await page.emulateMedia({ media: 'print' })
  await expect(facts(page)).toContainText('up to $100 billion')
  await expect(facts(page)).toBeVisible()
  await expect(sources(page).getByText('Announcement')).toBeVisible()
})
