import { expect, test } from '@playwright/test'
import { untilTakenOver } from '../untilTakenOver.ts'

const titles = (page: import('@playwright/test').Page) => page.getByRole('heading', { level: 1 })

test('an address without a page answers 404 and says what was not found', async ({ page }) => {
  const response = await page.goto('/articles/nothing-here/')
  expect(response?.status()).toBe(404)
  await expect(titles(page)).toHaveText('There is no such article')
  await expect(page.getByText('/articles/nothing-here/', { exact: true })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Go to the timeline' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
})

test('an unreachable article says so, and trying again repeats the request at the same address', async ({ page }) => {
  await page.goto('/')
  await untilTakenOver(page)
  const link = page.getByRole('heading', { level: 3 }).nth(2).getByRole('link')
  const slug = (await link.getAttribute('href'))?.split('/')[2] ?? ''
  await page.route(`**/articles/${slug}.json`, (route) => route.abort())
  await link.click()
  await expect(titles(page)).toHaveText('This page could not be reached', { timeout: 15_000 })
  await expect(page).toHaveURL(new RegExp(slug))
  await page.unroute(`**/articles/${slug}.json`)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
})

for (const [what, answer, title] of [
  ['a server error', { status: 503, body: 'busy' }, 'The site cannot answer right now'],
  [
    'data that is not as expected',
    { status: 200, contentType: 'application/json', body: '{"title":1}' },
    'This page did not arrive as expected',
  ],
  ['a page in place of data', { status: 200, contentType: 'text/html', body: '<!doctype html>' }, 'There is no such article'],
] as const) {
  test(`${what} has a screen of its own`, async ({ page }) => {
    await page.route('**/articles/*.json', (route) => route.fulfill(answer))
    await page.goto('/')
    await untilTakenOver(page)
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(titles(page)).toHaveText(title, { timeout: 15_000 })
  })
}

test('a list whose data is unreachable is no empty list', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort())
  await page.goto('/?kind=cloud')
  await expect(titles(page)).toHaveText('This page could not be reached', { timeout: 15_000 })
  await page.unroute('**/data/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
})
