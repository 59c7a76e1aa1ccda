import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { readKept } from '../readKept.ts'
import { LONG_AGO, seeded, seededArticle, seedReader } from '../seedReader.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const NAMES = new Map([
  ['openai', 'OpenAI'],
  ['microsoft', 'Microsoft'],
])
const article = (slug: string) =>
  seededArticle(slug, JSON.parse(readFileSync(join(SITES.archive.folder, `articles/${slug}.json`), 'utf8')), NAMES)

const META = 'coreweave-meta-14-billion'
const MEMORANDUM = 'microsoft-openai-memorandum-next-phase'
const SAMSUNG = 'samsung-google-gemini-galaxy-s24'
const PAIR = '/partnerships/microsoft/openai/'

/** Three saved articles, and three things followed of which two have news. */
const KEPT = [
  article(META),
  article(MEMORANDUM),
  article(SAMSUNG),
  seeded('note', META, { text: 'for the board paper' }),
  seeded('tag', `${META} board`, {}),
  seeded('read', SAMSUNG, {}),
  seeded('follow', '/companies/openai/', { since: 1, name: 'OpenAI', hues: [160] }),
  seeded('seen', '/companies/openai/', { day: '2026-04-01', slugs: [], total: 1_000 }),
  seeded('follow', PAIR, { since: 2, name: 'Microsoft and OpenAI', hues: [250, 160] }),
  seeded('seen', PAIR, { day: '2025-10-01', slugs: [], total: 1_000 }, LONG_AGO - 1e9),
  seeded('follow', '/companies/nobody-at-all/', { since: 3, name: 'Nobody at all', hues: [20] }),
]

const saved = (page: Page) => page.getByRole('region', { name: /^Saved/ })
const followed = (page: Page) => page.getByRole('region', { name: /^Followed/ })
const rows = (page: Page) => saved(page).locator('[data-entry]')
const headlines = (page: Page) => saved(page).locator('[data-entry] h3')
const row = (page: Page, words: string) => rows(page).filter({ hasText: words })
const box = (page: Page) => page.getByRole('region', { name: 'New in what you follow' })

async function openSaved(page: Page, search = '') {
  await seedReader(page, KEPT)
  await page.goto(`/saved/${search}`)
}

test('an empty page says how to save and to follow', async ({ page }) => {
  await page.goto('/saved/')
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^(Saved|Followed) \d/ })).toHaveCount(0)
  expect(await findAxeFaults(page)).toEqual([])
})

test('the page is in no index: no robot, no sitemap', async ({ page, request }) => {
  await page.goto('/saved/')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  const sitemaps = await (await request.get('/sitemap.xml')).text()
  expect(sitemaps).not.toContain('/saved/')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('it says what it needs', async ({ page }) => {
    await page.goto('/saved/')
    await expect(page.getByText('Saving and following need scripts')).toBeVisible()
    await expect(page.getByText('Looking up')).toBeHidden()
  })
})

test('what is saved stands there, newest first, with note, tag and what was read', async ({ page }) => {
  await openSaved(page)
  await expect(page.getByRole('heading', { name: 'Saved 3' })).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
  expect(await headlines(page).allInnerTexts()).toEqual([
    expect.stringContaining('CoreWeave'),
    expect.stringContaining('memorandum'),
    expect.stringContaining('Samsung'),
  ])
  await expect(row(page, 'CoreWeave').getByText('for the board paper')).toBeVisible()
  await expect(row(page, 'Samsung').getByText('read', { exact: true })).toBeVisible()
  await row(page, 'Samsung').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Samsung')
})

test('a note is written in its place: Enter keeps it, Escape does not, and the focus is back', async ({ page }) => {
  await openSaved(page)
  const memorandum = row(page, 'memorandum')
  await memorandum.getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('not this')
  await page.keyboard.press('Escape')
  await expect(memorandum.getByRole('button', { name: 'Add a note' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('ask Ann')
  await page.keyboard.press('Enter')
  await expect(memorandum.getByRole('button', { name: 'ask Ann' })).toBeFocused()
  await page.reload()
  await expect(row(page, 'memorandum').getByText('ask Ann')).toBeVisible()
})

for (const width of [390, 1280]) {
  test(`what is pressed while a note is open is pressed, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openSaved(page)
    const memorandum = row(page, 'memorandum')
    await memorandum.getByRole('button', { name: 'Add a note' }).click()
    await page.keyboard.type('ask Ann')
    await memorandum.getByRole('button', { name: 'Add tags' }).click()
    await expect(memorandum.getByRole('textbox', { name: /^Tags of/ })).toBeFocused()
    await page.keyboard.type('board')
    await memorandum.getByRole('button', { name: /^Remove/ }).click()
    await expect(memorandum.getByRole('button', { name: /^Undo/ })).toBeVisible()
    await memorandum.getByRole('button', { name: /^Undo/ }).click()
    await expect(memorandum.getByRole('button', { name: 'ask Ann' })).toBeVisible()
    await expect(memorandum.getByRole('button', { name: /board$/ })).toBeVisible()
  })
}

test('a note that is open is kept when the page is left', async ({ page }) => {
  await openSaved(page)
  await row(page, 'memorandum').getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('ask Ann')
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="/companies/"]')?.click())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Companies')
  await page.goBack()
  await expect(row(page, 'memorandum').getByText('ask Ann')).toBeVisible()
})

test('a note that is open is kept when the document is left', async ({ page }) => {
  await openSaved(page)
  await row(page, 'memorandum').getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('ask Ann')
  await page.reload()
  await expect(row(page, 'memorandum').getByText('ask Ann')).toBeVisible()
})

test('what was brought back and is removed once more has its own ten seconds', async ({ page }) => {
  await page.clock.install()
  await openSaved(page)
  const removal = row(page, 'Samsung').getByRole('button', { name: /^Remove/ })
  const undo = row(page, 'Samsung').getByRole('button', { name: /^Undo/ })
  await removal.click()
  await page.clock.fastForward(12_000)
  await undo.click()
  await removal.click()
  await page.getByRole('heading', { level: 1 }).click()
  await page.clock.fastForward(5_000)
  await expect(undo).toBeVisible()
  await undo.click()
  await expect(removal).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Saved 3' })).toBeVisible()
})

test('whole articles that are not saved any more go, but for those that can be brought back', async ({ page }) => {
  const gone = { key: `saved ${META}`, value: null }
  await seedReader(page, [{ ...gone, at: LONG_AGO }, { ...gone, key: `saved ${MEMORANDUM}`, at: Date.now() }, article(SAMSUNG)])
  await page.evaluate(
    (slugs) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('reader:/')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('copies', 'readwrite')
          for (const slug of slugs) writing.objectStore('copies').put({ slug, article: { title: slug }, labels: [] })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [META, MEMORANDUM, 'never-saved'],
  )
  await page.goto('/saved/')
  await expect(rows(page)).toHaveCount(1)
  await expect.poll(async () => (await readKept(page)).copies.toSorted()).toEqual([MEMORANDUM, SAMSUNG].toSorted())
})

test('tags are typed apart by commas, and narrow the list', async ({ page }) => {
  await openSaved(page)
  await row(page, 'memorandum').getByRole('button', { name: 'Add tags' }).click()
  await page.keyboard.type('#Board, to read')
  await page.keyboard.press('Enter')
  await row(page, 'memorandum').getByRole('button', { name: 'board' }).click()
  await expect(page).toHaveURL(/\?tag=board$/)
  await expect(rows(page)).toHaveCount(2)
  await row(page, 'memorandum').getByRole('button', { name: 'to read' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows(page)).toHaveCount(3)
})

test('the filters of every list narrow it, with counts over what is saved', async ({ page }) => {
  await openSaved(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  const filters = page.getByRole('group', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: /^OpenAI\s*1/ }).check()
  await expect(rows(page)).toHaveCount(1)
  await expect(page).toHaveURL(/\?company=openai$/)
  await filters.getByRole('checkbox', { name: /^Product/ }).check()
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
  await page.getByRole('button', { name: 'Drop the kinds (1 saved)' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Nothing matches these filters' })).toBeVisible()
})

test('an address filters it, and says what of it means nothing', async ({ page }) => {
  await openSaved(page, '?tag=board&company=nobody-here')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('note')).toContainText('nobody-here')
})

test('on a phone the filters are a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSaved(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^board/ }).check()
  await sheet.getByRole('button', { name: 'Show 1 saved' }).click()
  await expect(rows(page)).toHaveCount(1)
})

test('what is shown is exported, with notes and tags', async ({ page }) => {
  await openSaved(page, '?tag=board')
  await page.getByRole('button', { name: 'Export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'JSON' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('entente-saved.json')
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(file.announcements).toEqual([
    expect.objectContaining({ address: `${SITES.archive.address}articles/${META}/`, note: 'for the board paper', tags: ['board'] }),
  ])
})

test('a removal leaves its row where it was, and comes back with note and tags', async ({ page }) => {
  await openSaved(page)
  const first = row(page, 'CoreWeave')
  const below = row(page, 'memorandum')
  const before = await below.boundingBox()
  await first.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByRole('heading', { name: 'Saved 2' })).toBeVisible()
  await expect(first.getByText('removed', { exact: true })).toBeVisible()
  expect(await below.boundingBox()).toEqual(before)
  await first.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('heading', { name: 'Saved 3' })).toBeVisible()
  await expect(first.getByText('for the board paper')).toBeVisible()
  await expect(first.getByRole('button', { name: 'Only those tagged board' })).toBeVisible()
  await expect(first.getByRole('button', { name: /^Remove/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Saved 2' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Saved 3' })).toBeVisible()
})

test('a removed row goes after ten seconds, though not from under the pointer', async ({ page }) => {
  await page.clock.install()
  await openSaved(page)
  await row(page, 'CoreWeave')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await page.clock.runFor(11_000)
  await expect(rows(page)).toHaveCount(3)
  await page.mouse.move(2, 2)
  await page.locator('h1').click()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.clock.runFor(2_000)
  await expect(rows(page)).toHaveCount(2)
})

test('what is followed tells what is new in it, and can be given up and taken back', async ({ page }) => {
  await openSaved(page)
  const list = followed(page)
  await expect(page.getByRole('heading', { name: 'Followed 3' })).toBeVisible()
  await expect(list.getByRole('listitem').filter({ hasText: 'Microsoft and OpenAI' })).toContainText('terms changed')
  await expect(list.getByRole('listitem').filter({ hasText: /^OpenAI/ })).toContainText(/\d new/)
  await expect(list.getByRole('listitem').filter({ hasText: 'Nobody at all' })).toContainText('no longer in the archive')
  await list.getByRole('button', { name: 'Stop following Nobody at all' }).click()
  await expect(page.getByRole('heading', { name: 'Followed 2' })).toBeVisible()
  await list.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('heading', { name: 'Followed 3' })).toBeVisible()
})

test('keys go through the catch-up to its end, and done is done until it is undone', async ({ page }) => {
  await openSaved(page)
  await expect(box(page)).toContainText(/\d+ new since .+ in what you follow/)
  await box(page).getByRole('link', { name: 'Catch up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catch up')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText(/^Exclusivity:/).first()).toBeVisible()
  const entries = await page.locator('[data-entry]:not([data-entry=done])').count()
  expect(entries).toBeGreaterThan(3)
  for (let pressed = 0; pressed < entries; pressed++) await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/saved\/$/)
  await expect(box(page)).toContainText('counts as seen')
  await expect(followed(page).getByText('nothing new')).toHaveCount(2)
  await expect(box(page).getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page)).toContainText(/\d+ new since/)

  await box(page).getByRole('link', { name: 'Catch up' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(box(page)).toContainText('counts as seen')
  await page.keyboard.press('Control+z')
  await expect(box(page)).toContainText(/\d+ new since/)
})

test('Back leaves the catch-up', async ({ page }) => {
  await openSaved(page)
  await box(page).getByRole('link', { name: 'Catch up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catch up')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Saved 3' })).toBeVisible()
})

test('what is opened at its own address is seen', async ({ page }) => {
  await openSaved(page)
  const pair = followed(page).getByRole('listitem').filter({ hasText: 'Microsoft and OpenAI' })
  await expect(pair).toContainText('terms changed')
  await pair.getByRole('link').click()
  await untilTakenOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft and OpenAI')
  await page.waitForTimeout(2_500)
  await page.goBack()
  await expect(pair).toContainText('nothing new')
})

test('without a connection it says that what is new is not known, and asks again when there is one', async ({ page, context }) => {
  await openSaved(page)
  await expect(box(page)).toContainText(/\d+ new since/)
  await page.route('**/data/**', (route) => route.abort())
  await page.reload()
  await expect(followed(page).getByText('not known now').first()).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
  await page.unroute('**/data/**')
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(box(page)).toContainText(/\d+ new since/)
})

test('on the timeline the line of the last visit leads to the catch-up, and moves nothing', async ({ page }) => {
  await page.goto('/')
  const slug = await page.locator('[data-entry]').nth(2).getAttribute('data-entry')
  await page.evaluate((newest) => {
    const visits = { seenAt: Date.now(), day: '2026-01-05', newest: 'x', last: { newest, day: '2026-01-05' } }
    localStorage.setItem('reader:visits', JSON.stringify(visits))
  }, slug)
  await seedReader(page, KEPT)
  await page.goto('/')
  await untilTakenOver(page)
  const entry = page.locator(`[data-entry="${slug}"]`)
  const before = await entry.boundingBox()
  const link = entry.getByRole('link', { name: /Since your last visit/ })
  await expect(link).toBeVisible({ timeout: 15_000 })
  expect(await entry.boundingBox()).toEqual(before)
  await entry.getByRole('link').first().focus()
  await page.keyboard.press('Tab')
  await expect(entry.getByRole('button', { name: /^Save/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catch up')
})

test('a row says that all of the article is on this device as soon as it is', async ({ page }) => {
  let isThere = false
  await page.route(`**/articles/${META}.json`, (route) => (isThere ? route.continue() : route.abort()))
  await openSaved(page)
  const device = page.getByRole('region', { name: 'On this device' })
  await expect(row(page, 'Samsung')).toContainText('on this device')
  await expect(device).toContainText('2 of 3')
  await expect(row(page, 'Meta')).not.toContainText('on this device')
  isThere = true
  await page.reload()
  await expect(row(page, 'Meta')).toContainText('on this device')
  await expect(device.getByText('Saved articles')).toBeVisible()
  await expect(device).not.toContainText('of 3')
})

test('whoever was away for long finds the way to the catch-up at the first entry, without a line', async ({ page }) => {
  await page.goto('/?sort=oldest')
  await untilTakenOver(page)
  const slug = (await page.locator('[data-entry]').first().getAttribute('data-entry')) ?? ''
  const day = (await page.locator('[data-entry] time').first().getAttribute('datetime')) ?? ''
  await page.evaluate(
    (last) => {
      localStorage.setItem('reader:visits', JSON.stringify({ seenAt: Date.now(), day: last.day, newest: 'x', last }))
    },
    { newest: slug, day },
  )
  await seedReader(page, KEPT)
  await page.goto('/')
  await untilTakenOver(page)
  const first = page.locator('[data-entry]').first()
  const before = await first.boundingBox()
  const link = first.getByRole('link', { name: /All since your last visit/ })
  await expect(link).toBeVisible({ timeout: 15_000 })
  await expect(first).toHaveCSS('box-shadow', 'none')
  expect(await first.boundingBox()).toEqual(before)
  // As deep as the visit reaches, the line stands where it ended.
  for (const shown of [60, 90, 120, 150, 180, 210]) {
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
    await expect(page.locator('[data-entry]')).toHaveCount(shown)
    await expect(link).toHaveCount(1)
  }
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  const entry = page.locator(`[data-entry="${slug}"]`)
  await expect(entry.getByRole('link', { name: /Since your last visit/ })).toHaveCount(1)
  await expect(link).toHaveCount(0)
  await entry.getByRole('link', { name: /Since your last visit/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catch up')
})

test('storage that is refused is said once, with the way to keep a copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await page.goto('/saved/')
  await expect(page.getByRole('note')).toContainText('does not let the site keep anything')
  await expect(page.getByRole('link', { name: 'save it to a file' })).toHaveAttribute('href', '#take-along')
})

test('where its code can not be had it says so, and tries again', async ({ page }) => {
  await seedReader(page, KEPT)
  await page.route('**/SavedView-*.js', (route) => route.abort())
  await page.goto('/saved/')
  await expect(page.getByText('could not be shown')).toBeVisible()
  await page.unroute('**/SavedView-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(rows(page)).toHaveCount(3)
})

for (const width of [320, 390, 1280]) {
  test(`axe finds nothing, light and dark, ${width} px wide, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openSaved(page)
    await expect(box(page)).toContainText(/\d+ new since/)
    for (const view of ['', '?show=catch-up']) {
      if (view) await page.goto(`/saved/${view}`)
      await expect(view ? page.getByRole('button', { name: 'Done' }) : rows(page).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${view} ${colorScheme}`).toEqual([])
      }
    }
  })
}
