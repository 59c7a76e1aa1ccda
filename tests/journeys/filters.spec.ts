import { expect, type Page } from '@playwright/test'
import { countChangedFrames } from '../countChangedFrames.ts'
import { expectAsOpenedAnew } from '../expectAsOpenedAnew.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/* Companies that are left out, statuses, first-hand sources, and companies that are only mentioned. Of 219 announcements OpenAI is in 61. */

const panel = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'announcements' }).first()
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen filters' }).getByRole('button')
const box = (page: Page, name: RegExp | string) => panel(page).getByRole('checkbox', { name })
const shown = async (page: Page) => Number.parseInt((await count(page).innerText()).replace(/ of .*/, ''), 10)

/** The number beside a choice. */
async function countBeside(page: Page, name: RegExp): Promise<number> {
  const label = panel(page).locator('label').filter({ hasText: name })
  return Number(((await label.innerText()).match(/\d+$/) ?? [''])[0])
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilTakenOver(page)
  await panel(page).hover()
  await expect(panel(page).locator('[data-ready]')).toBeAttached()
}

async function openStatuses(page: Page): Promise<void> {
  await panel(page).getByText('Status and sources').click()
  await expect(box(page, /^Completed/)).toBeVisible()
}

test('a company is left out by its button, by its chip it is back, and to choose it takes it back too', async ({ page }) => {
  await open(page, '/')
  const not = panel(page).getByRole('button', { name: 'Not OpenAI' })
  await not.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?not=openai$/)
  await expect(not).toHaveAttribute('aria-pressed', 'true')
  await expect(count(page)).toHaveText('158 of 219 announcements')
  await expect(chips(page)).toHaveText(['not OpenAI'])
  await expect(page).toHaveTitle('Not OpenAI: 158 announcements · Entente')
  await expect(page.locator('[data-entry]').filter({ hasText: /· OpenAI|OpenAI ·/ })).toHaveCount(0)
  // What it would show if it were chosen: then it is left out no more.
  expect(await countBeside(page, /^OpenAI/)).toBe(61)
  await expectAsOpenedAnew(page)
  await box(page, /^OpenAI/).click()
  await expect(page).toHaveURL(/\?company=openai$/)
  await expect(count(page)).toHaveText('61 of 219 announcements')
  await page.goBack()
  await expect(chips(page)).toHaveText(['not OpenAI'])
  await page.getByRole('button', { name: 'not OpenAI, remove' }).click()
  await expect(count(page)).toHaveText('219 of 219 announcements')
})

test('statuses and first-hand sources are behind the kinds, and show what the number beside them says', async ({ page }) => {
  await open(page, '/')
  await expect(box(page, /^Completed/)).toHaveCount(0)
  await openStatuses(page)
  const completed = await countBeside(page, /^Completed/)
  await box(page, /^Completed/).click()
  await expect(page).toHaveURL(/\?status=completed$/)
  await expect.poll(() => shown(page)).toBe(completed)
  const firstHand = await countBeside(page, /^With a first-hand source/)
  expect(firstHand).toBeLessThanOrEqual(completed)
  await box(page, /^With a first-hand source/).click()
  await expect(page).toHaveURL(/\?status=completed&sources=first-hand$/)
  await expect.poll(() => shown(page)).toBe(firstHand)
  await expect(chips(page)).toHaveText(['Completed', 'With a first-hand source'])
  await expect(page).toHaveTitle(new RegExp(`^Completed, with a first-hand source: ${firstHand} announcement`))
  await expectAsOpenedAnew(page)
  await page.goBack()
  await expect(box(page, /^Completed/)).toBeChecked()
  await expect.poll(() => shown(page)).toBe(completed)
})

test('a company is found also where it is only mentioned, and nobody fetches who is mentioned before that', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => /\/parties\./.test(request.url()) && asked.push(request.url()))
  await open(page, '/')
  await expect(box(page, 'Also where only mentioned')).toHaveCount(0)
  await box(page, /^Microsoft/).click()
  await expect(page).toHaveURL(/\?company=microsoft$/)
  await expect(count(page)).not.toHaveText('219 of 219 announcements')
  const parties = await shown(page)
  await expect(box(page, 'Also where only mentioned')).toBeVisible()
  expect(asked).toEqual([])
  await box(page, 'Also where only mentioned').click()
  await expect(page).toHaveURL(/\?company=microsoft&mentions=yes$/)
  await expect.poll(() => shown(page)).toBeGreaterThan(parties)
  expect(asked.length).toBeGreaterThan(0)
  await expect(chips(page)).toHaveText(['Microsoft', 'Also where only mentioned'])
  expect(await countBeside(page, /^Microsoft/)).toBe(await shown(page))
  await expectAsOpenedAnew(page)
  await page.getByRole('button', { name: 'Microsoft, remove' }).click()
  await expect(page).toHaveURL(SITES.archive.address)
  await expect(count(page)).toHaveText('219 of 219 announcements')
})

test('each of these choices is one changed frame, once all that it needs is there', async ({ page }) => {
  await open(page, '/?company=microsoft')
  await openStatuses(page)
  const choices = [panel(page).getByRole('button', { name: 'Not NVIDIA' }), box(page, /^Completed/), box(page, /^With a first-hand/)]
  for (const choice of [...choices, box(page, 'Also where only mentioned')]) {
    await choice.click()
    await expect(chips(page)).toHaveCount(2)
    await choice.click()
    await expect(chips(page)).toHaveCount(1)
  }
  // What is new since the last visit comes by itself.
  await page.waitForTimeout(3_500)
  for (const choice of choices) {
    await choice.hover()
    expect(await countChangedFrames(page, () => choice.click())).toBe(1)
  }
  await expect(chips(page)).toHaveCount(4)
})

test('what can not be read is left out and said, and companies that are not known are named by their parameter', async ({ page }) => {
  await page.goto('/?not=nobody&status=planned&sources=second-hand&mentions=no')
  await untilTakenOver(page)
  await expect(page.getByRole('note')).toContainText('mentions “no”, status “planned”, sources “second-hand”, not “nobody”')
  await expect(count(page)).toHaveText('219 of 219 announcements')
})

test('where nothing matches, each of the parts can be dropped', async ({ page }) => {
  await page.goto('/?company=openai&not=microsoft&from=2019-07-22&to=2019-07-22')
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await page.getByRole('button', { name: /^Drop the companies left out/ }).click()
  await expect(page).toHaveURL(/\?company=openai&from=2019-07-22&to=2019-07-22$/)
  await expect(page.locator('[data-entry]').first()).toBeVisible()
})

test('who is chosen, or whose page it is, is not left out', async ({ page }) => {
  await page.goto('/?company=openai&not=openai&not=microsoft')
  await untilTakenOver(page)
  await expect(page).toHaveURL(/\?company=openai&not=microsoft$/)
  await expect(chips(page)).toHaveText(['OpenAI', 'not Microsoft'])
  await page.goto('/companies/openai/?not=openai')
  await untilTakenOver(page)
  await expect(page).toHaveURL(/\/companies\/openai\/$/)
  await expect(count(page)).toHaveText('61 of 61 announcements')
})

for (const [name, path, status] of [
  ['a company’s page', '/companies/openai/?not=microsoft', /^\d+ of 61 announcements$/],
  ['the search', '/search/?q=azure&not=openai', /^\d+ of \d+ found$/],
  ['the ledger', '/ledger/?not=openai&sources=first-hand', /^\d+ of \d+ amounts$/],
] as const) {
  test(`${name} knows who is left out`, async ({ page }) => {
    await page.goto(path)
    await untilTakenOver(page)
    await expect(chips(page).first()).toHaveText(/^not /)
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: status }).first()).toBeVisible()
    await chips(page).first().click()
    await expect(page).not.toHaveURL(/not=/)
  })
}

test('the ledger’s own status is that of amounts', async ({ page }) => {
  await page.goto('/ledger/?status=completed')
  await untilTakenOver(page)
  await expect(chips(page)).toHaveText(['Completed'])
  await expect(page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: /^Completed/ })).toBeChecked()
})

test('the map leaves out the news of a company', async ({ page }) => {
  await page.goto('/map/?not=openai')
  await untilTakenOver(page)
  await expect(chips(page)).toHaveText(['not OpenAI'])
  await expect(page.getByRole('main')).not.toContainText('OpenAI takes part')
})

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test(`in the sheet of a screen of ${width} pixels everything fits and can be pressed`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await untilTakenOver(page)
    await page.getByRole('button', { name: /^Filters/ }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('button', { name: 'Not OpenAI' }).click()
    await expect(page).toHaveURL(/\?not=openai$/)
    await sheet.getByText('Status and sources').click()
    await sheet.getByRole('checkbox', { name: /^With a first-hand source/ }).click()
    await expect(page).toHaveURL(/\?not=openai&sources=first-hand$/)
    expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    expect(await findAxeFaults(page)).toEqual([])
    await sheet.getByRole('button', { name: /^Show \d+ announcements$/ }).click()
    await expect(page.getByRole('button', { name: 'Filters · 2' })).toBeFocused()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel with everything open has no faults of access, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/?company=openai&mentions=yes&not=microsoft&status=announced&sources=first-hand')
    await expect(box(page, /^Announced/)).toBeChecked()
    expect(await findAxeFaults(page)).toEqual([])
  })
}
