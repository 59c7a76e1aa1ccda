import { expect, type Page } from '@playwright/test'
import { findAxeFaults } from '../findAxeFaults.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const ARTICLE = '/articles/microsoft-openai-recapitalisation-agreement/'

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
  })
const withoutSheet = (page: Page) => page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))

test('an article can be cited in three forms', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Cite' }).click()
  const menu = page.getByRole('region', { name: 'Cite this article' })
  await menu.getByRole('button', { name: 'Copy as text' }).click()
  await expect(menu.getByRole('status').filter({ hasText: 'Copy as text: copied' })).toBeAttached()
  const address = `${SITES.archive.address}${ARTICLE.slice(1)}`
  expect(await copied(page)).toMatch(/^Entente \(28 October 2025\)\. “Microsoft takes 27 percent .*”\. http/)
  await menu.getByRole('button', { name: 'Copy as BibTeX' }).click()
  await expect.poll(() => copied(page)).toContain(`url = {${address}}`)
  await menu.getByRole('button', { name: 'Copy as CSL-JSON' }).click()
  await expect.poll(() => copied(page)).toContain(`"URL": "${address}"`)
})

test('every kind of view can be shared, its filter included, without what was hung on the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withoutSheet(page)
  const lists = ['?kind=cloud', 'companies/openai/?kind=cloud', 'timeline/2025-09/', 'partnerships/microsoft/openai/']
  for (const path of [...lists, 'ledger/?kind=cloud', 'map/?at=openai', 'search/?q=stargate']) {
    await page.goto(`/${path}${path.includes('?') ? '&' : '?'}utm_source=mail`)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const menu = page.getByRole('region', { name: 'Pass this on' })
    await menu.getByRole('button', { name: 'Copy link' }).click()
    await expect(menu.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await copied(page)).toBe(SITES.archive.address + path)
    await menu.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect.poll(() => copied(page)).toMatch(/^\[.+\]\(http\S+\)$/)
  }
})

test('where the system has a sheet, Share opens it, and a second button the menu', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void shared.push(data) })
  })
  await page.goto('/?kind=cloud')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'shared')))
    .toEqual([{ title: expect.stringMatching(/^Cloud: \d+ announcements$/), url: `${SITES.archive.address}?kind=cloud` }])
  const menu = page.getByRole('region', { name: 'Pass this on' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'More ways to pass this on' }).click()
  await expect(menu.getByRole('link', { name: 'E-mail' })).toBeVisible()
})

test('a menu is reached by Tab from its button, closes by Escape and gives the focus back', async ({ page }) => {
  await withoutSheet(page)
  await page.goto(ARTICLE)
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Pass this on' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Pass this on' })).toBeHidden()
  await expect(button).toBeFocused()
})

test('where the clipboard is refused, the text is shown, selected, and the menu stays', async ({ page }) => {
  await refuseClipboard(page)
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy as BibTeX' }).click()
  const dialog = page.getByRole('dialog', { name: /does not let the page copy/ })
  await expect(dialog.getByRole('textbox')).toHaveValue(/^@online\{entente-microsoft-openai/)
  await expect(dialog.getByRole('textbox')).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('@online{')
  expect(await findAxeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy as BibTeX' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Copy as BibTeX' })).toBeHidden()
})

test('a refused clipboard shows the link wherever one is copied', async ({ page }) => {
  await refuseClipboard(page)
  await page.goto('/?kind=cloud')
  await untilTakenOver(page)
  const field = page.getByRole('dialog').getByRole('textbox')
  await page.getByRole('button', { name: 'Copy link to this view' }).click()
  await expect(field).toHaveValue(`${SITES.archive.address}?kind=cloud`)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(field).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(field).toHaveValue(`${SITES.archive.address}?kind=cloud`)
})

test('axe finds nothing with each menu open, light and dark', async ({ page }) => {
  test.slow()
  await withoutSheet(page)
  for (const [path, names] of [
    [ARTICLE, ['Share', 'Cite']],
    ['/?company=openai', ['Share', 'Export']],
  ] as const) {
    for (const name of names) {
      await page.goto(path)
      await page.getByRole('button', { name, exact: true }).click()
      if (path !== ARTICLE && name === 'Share') await page.getByText('Embed this list').click()
      await expect(page.locator('[popover]:popover-open')).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${path} ${name}, ${colorScheme}`).toEqual([])
      }
    }
  }
})

/** Selects from one text to another, as a pointer would have. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const find = (words: string) => {
        const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at >= 0) return { node, at }
        }
        throw new Error(`${words} is not in the article`)
      }
      const [first, last] = [find(start), find(end)]
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + end.length)
    },
    [from, to],
  )
}

for (const [what, from, to, directive] of [
  ['some words', 'declaration has to be', 'declaration has to be confirmed', /#:~:text=declaration%20has%20to%20be%20confirmed$/],
  ['a sentence with its source mark', 'Its rights to OpenAI', 'now last until 2032.', /#:~:text=Its%20rights/],
  [
    'paragraphs and headings',
    'Microsoft has given something up',
    'independent panel',
    /#:~:text=Microsoft%20has%20given%20something,.*independent%20panel$/,
  ],
] as const) {
  test(`the link to a selected passage leads to it: ${what}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${ARTICLE}?utm_source=mail#why-it-matters`)
    await untilTakenOver(page)
    await select(page, from, to)
    await page.getByRole('button', { name: 'Copy link to this passage' }).click()
    await expect(page.getByRole('button', { name: 'Link to this passage copied' })).toBeVisible()
    const address = await copied(page)
    expect(address).toMatch(directive)
    expect(address.startsWith(`${SITES.archive.address}${ARTICLE.slice(1)}#:~:`)).toBe(true)
    const opened = await context.newPage()
    await opened.setViewportSize({ width: 1280, height: 500 })
    await opened.goto(address)
    await expect(opened.getByText(from).first()).toBeInViewport()
    await untilTakenOver(opened)
    expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(300)
    await expect(opened.getByText(from).first()).toBeInViewport()
  })
}

test('the offer of a passage comes after it in the order of Tab, goes with the selection, and passes axe', async ({ page }) => {
  await page.goto(ARTICLE)
  await untilTakenOver(page)
  // Where a reader presses is where Tab goes on; a selection by script alone leaves that at the top.
  await page.getByText('Moving the AGI decision').click()
  await select(page, 'Moving the AGI decision', 'outside experts')
  const offer = page.getByRole('button', { name: 'Copy link to this passage' })
  await expect(offer).toBeVisible()
  // A link of the same paragraph comes first.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(offer).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(offer).toHaveCount(0)
  await select(page, 'the AGI decision', 'outside experts')
  await expect(offer).toBeVisible()
  // Last, since it begins the order of Tab anew.
  expect(await findAxeFaults(page)).toEqual([])
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await expect(offer).toHaveCount(0)
})
