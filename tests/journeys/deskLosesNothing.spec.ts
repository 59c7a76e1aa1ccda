import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { deskOfJourneys, expect } from '../deskOfJourneys.ts'
import { test } from '../journeyTest.ts'

/* Whatever happens to a page of the desk, its server or the file below it: no text is lost, and none is put aside unasked. */

test.describe.configure({ mode: 'serial' })

const desk = deskOfJourneys()

const { fileOf } = desk
const read = (slug: string) => readFileSync(fileOf(slug), 'utf8')
const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' })
const notices = (page: Page) => page.getByRole('main').getByRole('status')
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })
const list = (page: Page) => page.getByRole('navigation', { name: 'Articles' })
const saved = (page: Page) => page.getByRole('main').locator('.desk-state')

async function openArticle(page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`${desk.address}/__desk/#/articles/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(summary(page)).toBeVisible()
}

/** Puts the caret behind a text and types. */
async function typeBehind(page: Page, words: string): Promise<void> {
  await summary(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
}

/** The lines that differ between two texts, as they are in each. */
function differingLines(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  return { gone: old.filter((line) => !fresh.includes(line)), added: fresh.filter((line) => !old.includes(line)) }
}

const SUMMARY = 'The two companies put their partnership on a new footing.'

test('saving an unchanged article changes no byte, and changing one field one line', async ({ page }) => {
  const path = fileOf('oracle-nvidia-sites')
  // As some hand wrote it: tabs, an unknown field, keys in an order of their own, no newline at the end.
  const odd = read('oracle-nvidia-sites').replaceAll('  ', '\t').replace('{\n', '{\n\t"internal" : "desk 4",\n').trimEnd()
  writeFileSync(path, odd)
  await openArticle(page, 'oracle-nvidia-sites', 'Oracle builds sites with NVIDIA')
  await page.keyboard.press('ControlOrMeta+S')
  await expect(button(page, /fault to mend$|All saved/)).toBeVisible()
  await typeBehind(page, ' For now.')
  await expect(saved(page)).toContainText('Kept in this browser')
  expect(readFileSync(path, 'utf8')).toBe(odd)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(SUMMARY)
  await expect(saved(page)).not.toContainText('Kept in this browser')
  await page.keyboard.press('ControlOrMeta+S')
  expect(readFileSync(path, 'utf8')).toBe(odd)
  // Unknown fields are faults, and bar what is out from being written anew.
  writeFileSync(path, odd.replace('\t"internal" : "desk 4",\n', ''))
  await expect(button(page, 'All saved')).toBeVisible()
  const before = readFileSync(path, 'utf8')
  await typeBehind(page, ' For now.')
  await button(page, /^Save$/).click()
  await expect(button(page, 'All saved')).toBeVisible()
  const { gone, added } = differingLines(before, readFileSync(path, 'utf8'))
  expect(gone).toEqual([`\t"summary": "${SUMMARY}",`])
  expect(added).toEqual([`\t"summary": "${SUMMARY} For now.",`])
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(before.split('\n').length)
})

test('a page that crashes within a second leaves what was typed', async ({ page, context }) => {
  await openArticle(page, 'openai-microsoft-agreement', 'OpenAI and Microsoft sign a new agreement')
  const before = read('openai-microsoft-agreement')
  await typeBehind(page, ' Crash.')
  // The renderer ends as a crash ends it: no event of the page runs any more.
  await page.waitForTimeout(900)
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => {})
  await crashed
  const again = await context.newPage()
  await openArticle(again, 'openai-microsoft-agreement', 'OpenAI and Microsoft sign a new agreement')
  await expect(notices(again).filter({ hasText: 'What had not been saved is here again.' })).toBeVisible()
  await expect(summary(again)).toHaveValue(`${SUMMARY} Crash.`)
  expect(read('openai-microsoft-agreement')).toBe(before)
  await notices(again).getByRole('button', { name: 'Undo' }).click()
  await expect(summary(again)).toHaveValue(SUMMARY)
  await button(again, 'Redo').click()
  await expect(summary(again)).toHaveValue(`${SUMMARY} Crash.`)
  await again.close()
  const third = await context.newPage()
  await openArticle(third, 'openai-microsoft-agreement', 'OpenAI and Microsoft sign a new agreement')
  await expect(summary(third)).toHaveValue(`${SUMMARY} Crash.`)
  await button(third, /^Save$/).click()
  await expect(button(third, 'All saved')).toBeVisible()
  expect(read('openai-microsoft-agreement')).toBe(before.replace(SUMMARY, `${SUMMARY} Crash.`))
})

test('a page that is closed at once, reloaded or left while somebody types keeps every letter', async ({ page, context }) => {
  const title = 'Anthropic trains on the chips of Amazon'
  await openArticle(page, 'anthropic-amazon-chips', title)
  await typeBehind(page, ' Closed.')
  await page.close()
  const again = await context.newPage()
  await openArticle(again, 'anthropic-amazon-chips', title)
  await expect(summary(again)).toHaveValue(`${SUMMARY} Closed.`)
  await typeBehind(again, ' Reloaded.')
  await again.reload()
  await expect(summary(again)).toHaveValue(`${SUMMARY} Closed. Reloaded.`)
  await typeBehind(again, ' Hash.')
  await again.evaluate(() => {
    location.hash = '#/articles/microsoft-coreweave-lease'
  })
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Microsoft leases from CoreWeave')
  await again.goBack()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(summary(again)).toHaveValue(`${SUMMARY} Closed. Reloaded. Hash.`)
  await typeBehind(again, ' Back.')
  await again.goForward()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Microsoft leases from CoreWeave')
  await again.goBack()
  await expect(summary(again)).toHaveValue(`${SUMMARY} Closed. Reloaded. Hash. Back.`)
  await typeBehind(again, ' New.')
  await again.getByRole('button', { name: 'New article' }).click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Untitled')
  await openArticle(again, 'anthropic-amazon-chips', title)
  await expect(summary(again)).toHaveValue(`${SUMMARY} Closed. Reloaded. Hash. Back. New.`)
})

test('two tabs on one article: both texts are kept and shown side by side, and each choice works', async ({ page, context }) => {
  const [slug, title] = ['nvidia-coreweave-order', 'NVIDIA takes unsold capacity of CoreWeave']
  await openArticle(page, slug, title)
  const other = await context.newPage()
  await openArticle(other, slug, title)
  await typeBehind(page, ' From the first.')
  await expect(notices(other).filter({ hasText: 'Also open in another tab' })).toBeVisible()
  await typeBehind(other, ' From the second.')
  await button(page, /^Save$/).click()
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read(slug)).toContain(`${SUMMARY} From the first.`)
  await expect(notices(other).filter({ hasText: 'Your text is kept, and is not saved until you choose.' })).toBeVisible()
  await expect(summary(other)).toHaveValue(`${SUMMARY} From the second.`)
  await button(other, 'Two texts: choose').click()
  expect(read(slug)).toContain(`${SUMMARY} From the first.`)
  const both = other.getByRole('region', { name: 'Two texts of this article' })
  await expect(both.locator('del')).toHaveText(`  "summary": "${SUMMARY} From the second.",`)
  await expect(both.locator('ins')).toHaveText(`  "summary": "${SUMMARY} From the first.",`)
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(summary(other)).toHaveValue(`${SUMMARY} From the second.`)
  await expect(button(other, 'All saved')).toBeVisible()
  expect(read(slug)).toContain(`${SUMMARY} From the second.`)
  // The first has nothing unsaved: it follows, says so, and can go back.
  await expect(summary(page)).toHaveValue(`${SUMMARY} From the second.`)
  await expect(notices(page).filter({ hasText: 'this is the new text' })).toBeVisible()
  await button(other, 'History').click()
  await button(other, /^Kept in this browser/)
    .first()
    .click()
  await expect(other.getByRole('main').locator('del')).toContainText('From the first.')

  await other.reload()
  await typeBehind(other, ' Third.')
  await typeBehind(page, ' Fourth.')
  await button(page, /^Save$/).click()
  await notices(other).getByRole('button', { name: 'Show both' }).click()
  await both.getByRole('button', { name: 'Take the one on disk' }).click()
  await expect(summary(other)).toHaveValue(`${SUMMARY} From the second. Fourth.`)
  await expect(button(other, 'All saved')).toBeVisible()
  await button(other, 'Undo').first().click()
  await expect(summary(other)).toHaveValue(`${SUMMARY} From the second. Third.`)
  await button(other, 'Redo').first().click()
  await expect(summary(other)).toHaveValue(`${SUMMARY} From the second. Fourth.`)
  await button(other, 'History').click()
  await button(other, /^Kept in this browser/)
    .first()
    .click()
  await expect(other.getByRole('main').locator('del')).toContainText('From the second. Third.')
  expect(read(slug)).toContain(`${SUMMARY} From the second. Fourth.`)
})

test('another program changes, deletes and brings back the file below a page', async ({ page }) => {
  const [slug, title] = ['microsoft-anthropic-models', 'Microsoft offers the models of Anthropic']
  const before = read(slug)
  await openArticle(page, slug, title)
  writeFileSync(fileOf(slug), before.replace(SUMMARY, 'By another program.'))
  await expect(summary(page)).toHaveValue('By another program.')
  await notices(page).getByRole('button', { name: 'Undo' }).click()
  await expect(summary(page)).toHaveValue(SUMMARY)
  await button(page, 'Redo').click()
  await expect(button(page, 'All saved')).toBeVisible()

  await typeBehind(page, ' By hand.')
  writeFileSync(fileOf(slug), before.replace(SUMMARY, 'By another program, again.'))
  await expect(notices(page).filter({ hasText: 'Another program or tab has changed this article on disk.' })).toBeVisible()
  await expect(summary(page)).toHaveValue('By another program. By hand.')
  await button(page, 'Show both').click()
  const both = page.getByRole('region', { name: 'Two texts of this article' })
  await expect(both.locator('del')).toContainText('By another program. By hand.')
  await expect(both.locator('ins')).toContainText('By another program, again.')
  await both.getByRole('button', { name: 'Decide later' }).click()
  await expect(summary(page)).toHaveValue('By another program. By hand.')
  expect(read(slug)).toBe(before.replace(SUMMARY, 'By another program, again.'))
  await button(page, 'Show both').click()
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read(slug)).toBe(before.replace(SUMMARY, 'By another program. By hand.'))

  rmSync(fileOf(slug))
  await expect(notices(page).filter({ hasText: 'The file of this article was deleted.' })).toBeVisible()
  await expect(summary(page)).toHaveValue('By another program. By hand.')
  await button(page, 'Show both').click()
  await both.getByRole('button', { name: 'Keep mine' }).click()
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read(slug)).toBe(before.replace(SUMMARY, 'By another program. By hand.'))

  await button(page, 'History').click()
  const earlier = page.getByRole('main').getByRole('button', { name: /^Until/ })
  await expect(earlier.first()).toBeVisible()
  const versions = await earlier.count()
  for (let at = 0; at < versions; at++) {
    await earlier.nth(at).click()
    await expect(page.getByRole('columnheader').first()).toContainText('Until')
    if ((await page.getByRole('main').locator('del').allTextContents()).some((text) => text.includes('By another program, again.'))) break
  }
  await expect(page.getByRole('main').locator('del').filter({ hasText: 'By another program, again.' })).toBeVisible()
  await button(page, 'Bring back').click()
  await expect(summary(page)).toHaveValue('By another program, again.')
  await button(page, /^Save$/).click()
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read(slug)).toBe(before.replace(SUMMARY, 'By another program, again.'))
})

test('JSON that is broken halfway is kept as it is, and mended where it was left', async ({ page }) => {
  const [slug, title] = ['amazon-openai-cloud', 'OpenAI buys from Amazon as well']
  const before = read(slug)
  const broken = before.replace('"kind": ', '"kind"  ')
  await openArticle(page, slug, title)
  await button(page, 'JSON').click()
  const json = page.getByRole('textbox', { name: 'JSON' })
  await expect(json).toHaveValue(before)
  await json.fill(broken)
  await expect(button(page, /fault.? to mend$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('This is no JSON that can be read; it has to be mended here before the form comes back.')).toBeVisible()
  await expect(json).toHaveValue(broken)
  expect(read(slug)).toBe(before)
  await json.fill(before)
  await expect(summary(page)).toHaveValue(SUMMARY)
  await expect(button(page, 'All saved')).toBeVisible()
  expect(read(slug)).toBe(before)
})

test('where the browser keeps nothing, the desk says so, and asks before it is left', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openArticle(page, 'oracle-openai-contract', 'Oracle and OpenAI agree on a contract')
  await typeBehind(page, ' Not kept.')
  await expect(notices(page).filter({ hasText: 'This browser keeps nothing: its storage is full or switched off.' })).toBeVisible()
  await expect(saved(page)).toContainText('Not saved')
  const asked = page.waitForEvent('dialog')
  const reloaded = page.evaluate(() => location.reload())
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await reloaded
  await expect(summary(page)).toHaveValue(`${SUMMARY} Not kept.`)
  await button(page, /^Save$/).click()
  await expect(button(page, 'All saved')).toBeVisible()
  await expect(notices(page).filter({ hasText: 'This browser keeps nothing' })).toHaveCount(0)
  expect(read('oracle-openai-contract')).toContain(`${SUMMARY} Not kept.`)
})

test('a server that ends in the middle of a draft is told, and the draft goes on with the next one', async ({ page }) => {
  const [slug, title] = ['anthropic-draft', 'Anthropic and Oracle talk']
  await openArticle(page, slug, title)
  await typeBehind(page, ' Typed')
  await desk.stop()
  await page.keyboard.type(' without a server.')
  await expect(
    notices(page).filter({ hasText: 'The development server does not answer. What you write is kept in this browser.' }),
  ).toBeVisible()
  await expect(summary(page)).toHaveValue(`${SUMMARY} Typed without a server.`)
  await typeBehind(page, ' And more.')
  await expect(saved(page)).toContainText('Kept in this browser')
  await desk.startAgain()
  await openArticle(page, slug, title)
  await expect(summary(page)).toHaveValue(`${SUMMARY} Typed without a server. And more.`)
  await expect(saved(page)).toContainText('Saved')
  expect(read(slug)).toContain(`${SUMMARY} Typed without a server. And more.`)
  await expect(list(page).getByRole('link', { name: title })).toBeVisible()
})

test('a new draft whose page is left at once is in the list with all that was typed', async ({ page }) => {
  await page.goto(`${desk.address}/__desk/`)
  await page.getByRole('button', { name: 'New article' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Untitled')
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('tabpanel')).not.toContainText('comes with the first look')
  await page.getByRole('textbox', { name: /^Title/ }).fill('A draft that was hardly begun')
  await page.goto(`${desk.address}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await openArticle(page, 'anthropic-amazon-chips', 'Anthropic trains on the chips of Amazon')
  const drafts = page.getByRole('region', { name: /^Drafts/ })
  await expect(drafts.getByRole('link', { name: 'A draft that was hardly begun' })).toHaveCount(1)
  await drafts.getByRole('link', { name: 'A draft that was hardly begun' }).click()
  // The form of the article before stays until the address has changed.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A draft that was hardly begun')
  await expect(page.getByRole('textbox', { name: /^Title \d+ of/ })).toHaveValue('A draft that was hardly begun')
})
