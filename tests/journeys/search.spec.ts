import { expect, type Page } from '@playwright/test'
import { delayFile } from '../delayFile.ts'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { pressAtRest } from '../pressAtRest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

/** Opens the dialog as a reader does and types. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the archive' })
const status = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'found' })

test('a slash opens search on any page, and what is typed at once is not lost', async ({ page }) => {
  await page.goto('about/')
  await untilTakenOver(page)
  await searchFor(page, 'openai microsoft')
  await expect(field(page)).toHaveValue('openai microsoft')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('OpenAI and Microsoft')
  await expect(page.getByRole('option', { name: /All 42 results/ })).toBeVisible()
  await expect(options.nth(3).locator('mark').first()).toHaveText(/OpenAI|Microsoft/)
})

test('arrow keys move and Enter opens, by keyboard and for a screen reader', async ({ page }) => {
  await page.goto('./')
  await untilTakenOver(page)
  await searchFor(page, 'mattel')
  await expect(page.getByRole('option', { name: /develop toys and games/ })).toBeVisible()
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('Mattel')
  const active = await field(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/mattel-openai-collaboration\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mattel')
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('Escape returns to where the reader was', async ({ page }) => {
  await page.goto('companies/')
  await untilTakenOver(page)
  const link = page.getByRole('main').getByRole('link').nth(3)
  await link.focus()
  await searchFor(page, 'nvidia')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(link).toBeFocused()
})

test('a name with a slip still finds the company and its articles, and says so', async ({ page }) => {
  await page.goto('search/?q=mircosoft+mistral')
  await expect(page.getByRole('link', { name: /Microsoft and Mistral|Microsoft.*Partnership/ }).first()).toBeVisible()
  await expect(page.getByText('Nothing holds “mircosoft”; these hold microsoft.')).toBeVisible()
  await expect(page.locator('[data-entry] mark', { hasText: 'Mistral' }).first()).toBeVisible()
})

test('the page of results narrows by the filters of lists, with counts, in the address', async ({ page }) => {
  await page.goto('search/?q=stargate')
  await expect(status(page)).toContainText('of')
  const all = Number(/of (\d+) found/.exec((await status(page).textContent()) ?? '')?.[1])
  const choice = page.getByRole('checkbox', { name: /^Cloud/ })
  const label = page.locator('label', { has: choice })
  const count = Number(/(\d+)$/.exec((await label.textContent()) ?? '')?.[1])
  await choice.check()
  await expect(status(page)).toHaveText(`${count} of ${all} found`)
  await expect(page).toHaveURL(/\?q=stargate&kind=cloud$/)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
  await expect(page).toHaveURL(/\?q=stargate&kind=cloud&sort=oldest$/)
  await expect(async () => {
    const days = await page.locator('[data-entry] time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days).toHaveLength(count)
    expect(days).toEqual(days.toSorted())
  }).toPass({ timeout: 10_000 })
  await page.goBack()
  await page.goBack()
  await expect(status(page)).toHaveText(`${all} of ${all} found`)
})

test('on its own page the way to search leads to the field also before the app is there, and keeps what is asked', async ({ page }) => {
  await delayFile(page, '**/assets/browser-*.js', 1_000)
  await page.goto('search/?q=nvidia')
  await page.getByRole('link', { name: 'Search the archive' }).click()
  await page.keyboard.type(' chips')
  const field = page.getByRole('searchbox', { name: 'Search the archive' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('nvidia chips')
  await expect(
    page
      .locator('[data-entry] mark')
      .filter({ hasText: /chips?/i })
      .first(),
  ).toBeVisible()
})

test('a press that begins before the app is there, and ends after it, leads to the field as well', async ({ page }) => {
  await delayFile(page, '**/assets/browser-*.js', 1_000)
  await page.goto('search/?q=nvidia')
  const field = page.getByRole('searchbox', { name: 'Search the archive' })
  await page.getByRole('link', { name: 'Search the archive' }).hover()
  await page.mouse.down()
  await expect(field).toHaveValue('nvidia')
  await untilTakenOver(page)
  await page.mouse.up()
  await page.keyboard.type(' chips')
  await expect(field).toHaveValue('nvidia chips')
})

test('the theme is switched by a press that begins before the app is there, and its button keeps the focus', async ({ page }) => {
  await delayFile(page, '**/assets/browser-*.js', 1_000)
  await page.goto('search/?q=nvidia')
  const theme = page.getByRole('button', { name: /^Theme:/ })
  await theme.hover()
  await page.mouse.down()
  await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toHaveValue('nvidia')
  await untilTakenOver(page)
  await expect(theme).toBeFocused()
  await page.mouse.up()
  await expect(theme).toHaveAccessibleName(/^Theme: light/)
})

test('Back from an article returns to the same results and place', async ({ page }) => {
  await page.goto('search/?q=nvidia')
  const entries = page.locator('[data-entry]')
  await expect(entries).toHaveCount(10)
  await pressAtRest(page.getByRole('button', { name: /Show \d+ more/ }))
  await expect(entries).toHaveCount(40)
  await expect(page).toHaveURL(/\/search\/\?q=nvidia&show=40$/)
  const entry = entries.nth(25)
  await entry.scrollIntoViewIfNeeded()
  const slug = await entry.getAttribute('data-entry')
  const before = (await entry.boundingBox())?.y ?? 0
  const title = (await entry.getByRole('link').textContent()) ?? ''
  await entry.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveURL(new RegExp(`/articles/${slug}/`))
  await page.goBack()
  await expect(entries).toHaveCount(40)
  const same = page.locator(`[data-entry="${slug}"]`)
  await expect(same.getByRole('link')).toBeFocused()
  await expect.poll(async () => Math.abs(((await same.boundingBox())?.y ?? 9999) - before)).toBeLessThan(40)
  await expect(page).toHaveURL(/\?q=nvidia&show=40$/)
})

test('the depth of the results is in the address, and other words begin anew', async ({ page }) => {
  await page.goto('search/?q=nvidia&show=70')
  const entries = page.locator('[data-entry]')
  await expect.poll(() => entries.count()).toBeGreaterThan(40)
  await expect(page).toHaveURL(/\?q=nvidia&show=70$/)
  await page.reload()
  await expect.poll(() => entries.count()).toBeGreaterThan(40)
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('oracle')
  await expect(page).toHaveURL(/\?q=oracle$/)
  await expect(entries).toHaveCount(10)
})

test('phrases, what is left out, and figures however they are written', async ({ page }) => {
  const slugs = async (words: string) => {
    await page.goto(`search/?q=${encodeURIComponent(words)}`)
    await expect(page.locator('[data-entry]').first()).toBeVisible()
    return page.locator('[data-entry]').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-entry')))
  }
  expect(await slugs('"letter of intent"')).toContain('nvidia-openai-letter-of-intent-10-gigawatts')
  const without = await slugs('stargate -norway')
  expect(without).not.toContain('stargate-norway-nscale-aker-openai')
  expect(await slugs('100bn')).toEqual(await slugs('$100 billion'))
  await expect(page.locator('[data-entry] mark').first()).toBeVisible()
})

test('words that no article holds together: the ones that hold most, and what to drop', async ({ page }) => {
  await page.goto('search/?q=robotaxis+disney')
  await expect(page.getByText('No announcement holds all of these words')).toBeVisible()
  await page.getByRole('link', { name: /Without “disney”/ }).click()
  await expect(page).toHaveURL(/\?q=robotaxis$/)
  await expect(page.locator('[data-entry]').first()).toContainText('robotaxis')
})

test('nothing at all says so and leads on', async ({ page }) => {
  await page.goto('search/?q=zzzqqqxxx')
  await expect(page.getByRole('heading', { name: 'Nothing found for “zzzqqqxxx”' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'All companies' })).toBeVisible()
})

test('an index that can’t be had: says so, offers headlines that are loaded, and tries again', async ({ page }) => {
  let broken = true
  await page.route('**/data/search/**', (route) => (broken ? route.abort() : route.continue()))
  await page.goto('./')
  await untilTakenOver(page)
  // Lists that were looked at are what there is.
  await pressAtRest(page.getByRole('button', { name: /Show \d+ more/ }))
  // All at once, as from a clipboard: one question, so that none is on its way when the index is back.
  await page.keyboard.press('/')
  await page.keyboard.insertText('anthropic')
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /Anthropic/ })
      .first(),
  ).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('option').first()).toContainText('Anthropic')
})

test('nothing of the search is fetched before somebody searches', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./')
  await untilTakenOver(page)
  await page.waitForTimeout(1000)
  expect(asked.filter((address) => /\/data\/search\/|[sS]earch(?:Page|Suggestions|Worker)/.test(address))).toEqual([])
})

test('in a sub-folder, under the same policy', async ({ page }) => {
  await page.goto(SITES.synthetic.address)
  await untilTakenOver(page)
  const title = (await page.locator('[data-entry] h3').first().textContent()) ?? ''
  const words = title.split(' ').slice(-4).join(' ')
  await searchFor(page, words)
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible()
})

test('without scripts the page says what is needed and leads to the months', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${SITES.archive.address}search/`)
  await expect(page.getByText('Searching needs scripts')).toBeVisible()
  await page.getByRole('link', { name: 'the index of months' }).click()
  await expect(page.getByRole('heading', { name: 'All months' })).toBeVisible()
  await context.close()
})

for (const width of [320, 1280]) {
  test(`axe finds nothing in results and dialog, light and dark, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const expectNoFaults = async (where: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${where}, ${colorScheme}`).toEqual([])
      }
    }
    await page.goto('search/?q=openai')
    await expect(page.locator('[data-entry]').first()).toBeVisible()
    await expectNoFaults('results')
    await page.goto('./')
    await untilTakenOver(page)
    await searchFor(page, 'openai microsoft')
    await expect(page.getByRole('option').nth(4)).toBeVisible()
    await expectNoFaults('dialog')
  })
}
