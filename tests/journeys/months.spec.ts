import { expect } from '@playwright/test'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'

test('the heading of a month leads to its page, which leads to its neighbours and back to the list', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'June 2026' }).click()
  await expect(page).toHaveURL(/\/timeline\/2026-06\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('June 2026')
  await expect(page).toHaveTitle('AI partnership news of June 2026 · Entente')
  await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toHaveAttribute('aria-current', 'page')
  await page
    .getByRole('link', { name: /^Earlier: May 2026/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('May 2026')
  await page.getByRole('link', { name: 'Filter this month' }).click()
  await expect(page).toHaveURL(/\?from=2026-05-01&to=2026-05-31$/)
  await expect(page.getByRole('button', { name: 'May 2026, remove' })).toBeVisible()
  await expect(page.locator('main h2').first()).toHaveText('May 2026')
})

test('an article of a month leads back to it', async ({ page }) => {
  await page.goto('/timeline/2025-09/')
  await untilTakenOver(page)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Why it matters' })).toBeVisible()
  await page.getByRole('link', { name: 'September 2025' }).click()
  await expect(page).toHaveURL(/\/timeline\/2025-09\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('September 2025')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12)
})

test('a month without news is not found, whether opened or navigated to', async ({ page }) => {
  const response = await page.goto('/timeline/2014-08/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await expect(page.getByText('/timeline/2014-08/', { exact: true })).toBeVisible()
})

test('without scripts every article can be reached by plain links', async () => {
  test.slow()
  const base = new URL(SITES.archive.address)
  const seen = new Set<string>(['/'])
  // A set tells of what is added to it while it is walked through.
  for (const path of seen) {
    // Articles lead on to each other; what counts is that lists lead to them.
    if (path.startsWith('/articles/')) continue
    const html = await (await fetch(new URL(path, base))).text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), new URL(path, base))
      if (url.origin === base.origin && !url.search) seen.add(url.pathname)
    }
  }
  expect([...seen].filter((path) => path.startsWith('/articles/'))).toHaveLength(219)
  expect([...seen].filter((path) => path.startsWith('/timeline/')).length).toBeGreaterThan(60)
})

test('the index under the timeline leads to every month', async ({ page }) => {
  await page.goto(SITES.synthetic.address)
  const months = page.getByRole('navigation', { name: 'All months' })
  await expect(months.getByRole('link').first()).toBeVisible()
  await months.getByRole('link', { name: 'December 2026: 34' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(34)
})
