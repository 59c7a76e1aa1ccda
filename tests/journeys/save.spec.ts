import { expect, type Page } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { readKept } from '../readKept.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

const saveButtons = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Save/ })

test('a row is saved by its corner, and by s; again, it is no longer', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  const titles = await page.getByRole('heading', { level: 3 }).allTextContents()
  const second = page.getByRole('button', { name: `Save: ${titles[1]}` })
  await expect(second).toHaveAttribute('aria-pressed', 'false')
  await second.click()
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Saved, in this browser alone. It stands on the page Saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByText('It stands on the page Saved.')).toHaveCount(0)
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: `Save: ${titles[0]}` })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('s')
  await expect(page.getByText('No longer saved')).toBeVisible()
  await expect(page.getByRole('button', { name: `Save: ${titles[0]}` })).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(second).toHaveAttribute('aria-pressed', 'true')
  const { records, copies } = await readKept(page)
  expect(records.filter(({ key, value }) => key.startsWith('saved ') && value !== null)).toHaveLength(1)
  expect(copies).toHaveLength(1)
})

test('an article is saved beside Share, by s too, and each row of it says so; it is marked as read', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const button = page.getByRole('article').getByRole('button', { name: 'Save', exact: true })
  await page.keyboard.press('s')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/')
  await expect(page.getByRole('button', { name: `Save: ${title}` })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { level: 3, name: `${title} (read)` })).toBeVisible()
})

test('a search result is saved', async ({ page }) => {
  await page.goto('/search/?q=licence')
  const button = saveButtons(page).first()
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
})

test('two tabs on one article lose no mark, and each shows what the other did', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/')
    await untilTakenOver(tab)
  }
  await Promise.all([saveButtons(page).nth(0).click(), saveButtons(other).nth(1).click()])
  for (const tab of [page, other]) {
    await expect(saveButtons(tab).nth(0)).toHaveAttribute('aria-pressed', 'true')
    await expect(saveButtons(tab).nth(1)).toHaveAttribute('aria-pressed', 'true')
  }
  await saveButtons(other).nth(0).click()
  await expect(saveButtons(page).nth(0)).toHaveAttribute('aria-pressed', 'false')
})

test('a company, a partnership, a view and a search are followed, and stay so', async ({ page }) => {
  for (const [address, name] of [
    ['/companies/openai/', 'Follow'],
    ['/partnerships/microsoft/openai/', 'Follow'],
    ['/?kind=cloud', 'Follow this view'],
    ['/search/?q=licence', 'Follow this search'],
  ] as const) {
    await page.goto(address)
    const button = page.getByRole('button', { name, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(async () => (await readKept(page)).records.some(({ key }) => key === `seen ${address}`)).toBe(true)
    await page.reload()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(page.getByRole('button', { name: 'Follow this search' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Follow this search' }).click()
  await expect(page.getByRole('button', { name: 'Follow this search' })).toHaveAttribute('aria-pressed', 'false')
})

test('nothing of it is fetched, noted or opened before something is kept', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await untilTakenOver(page)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-entry]')).toHaveCount(30)
  expect(asked.filter((path) => /\/(?:reader|toggle)/i.test(path))).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('reader:keeps'))).toBeNull()
})

test('no request carries any of it', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.goto('/companies/openai/')
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await saveButtons(page).first().click()
  await expect(saveButtons(page).first()).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await readKept(page)).copies.length).toBe(1)
  expect(sent.filter((line) => !/^GET http:\/\/localhost:\d+\/(?:assets|data|articles|companies|icon)[^?]* $/.test(line))).toEqual([])
})

const refusals = {
  'storage that is refused': () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  },
  'storage that is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'a database that never answers': () => {
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
  },
}
for (const [name, refuse] of Object.entries(refusals)) {
  test(`${name}: what is saved stays in the tab, the reader hears of it, and the site reads as before`, async ({ page }) => {
    await page.addInitScript(refuse)
    await page.goto('/')
    await untilTakenOver(page)
    await saveButtons(page).first().click()
    await expect(saveButtons(page).first()).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText('Saved in this tab only')).toBeVisible()
    await page.getByRole('heading', { level: 3 }).nth(1).getByRole('link').click()
    await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
    await expect(page.getByText('Saved in this tab only')).toHaveCount(0)
    await page.goBack()
    await expect(saveButtons(page).first()).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-entry]')).toHaveCount(30)
  })
}
