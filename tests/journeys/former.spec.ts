import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { merge } from '../../src/newsroom/merge.ts'
import { rename } from '../../src/newsroom/rename.ts'
import { type FolderServer, serveFolder } from '../bench/serveFolder.ts'
import { buildSite } from '../buildSite.ts'
import { articleFile } from '../fixtures/articleFile.ts'
import { writeSiteFile } from '../fixtures/writeSiteFile.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'

/* What was renamed and merged since somebody kept an address, or opened a tab. */

const CONTENT = 'tests/.built/content-former'
const ARTICLES = {
  'first-deal': articleFile({ date: '2025-01-01', companies: ['facebook', 'openai'], title: 'The first deal' }),
  'second-deal': articleFile({ date: '2025-02-01', companies: ['openai', 'facebook'], kind: 'cloud', follows: ['first-deal'] }),
  'third-deal': articleFile({ date: '2025-03-01', companies: ['aws', 'openai'], kind: 'chips' }),
}
const FOLDERS = { before: 'tests/.built/former-before', after: 'tests/.built/former-after' }

let server: FolderServer
/** Which of the two sites is online. */
let online: keyof typeof FOLDERS = 'after'

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  // Two builds, beside whatever else the machine does.
  test.setTimeout(240_000)
  rmSync(CONTENT, { recursive: true, force: true })
  mkdirSync(join(CONTENT, 'articles'), { recursive: true })
  writeSiteFile(CONTENT)
  const companies = ['openai', 'facebook', 'aws', 'amazon'].map((id) => ({ id, name: id.toUpperCase() }))
  writeFileSync(join(CONTENT, 'companies.json'), JSON.stringify(companies, null, 2))
  for (const [slug, file] of Object.entries(ARTICLES)) writeFileSync(join(CONTENT, `articles/${slug}.json`), JSON.stringify(file, null, 2))
  const site = { ...SITES.before, content: CONTENT } as unknown as Parameters<typeof buildSite>[0]
  await buildSite(site, FOLDERS.before)
  rename(CONTENT, 'first-deal', 'deal-number-one')
  rename(CONTENT, 'facebook', 'meta')
  merge(CONTENT, 'aws', 'amazon')
  await buildSite(site, FOLDERS.after)
  server = await serveFolder(FOLDERS.after)
})
test.afterAll(() => server.close())

for (const [kept, now] of [
  ['articles/first-deal/#source-1', 'articles/deal-number-one/#source-1'],
  ['companies/facebook/?kind=cloud', 'companies/meta/?kind=cloud'],
  ['partnerships/openai/facebook/', 'partnerships/meta/openai/'],
  ['partnerships/aws/amazon/', 'companies/amazon/'],
  ['?company=facebook&kind=cloud', '?company=meta&kind=cloud'],
  ['map/?at=facebook', 'map/?at=meta'],
  ['ledger/?company=aws', 'ledger/?company=amazon'],
  ['search/?q=deal&company=facebook', 'search/?q=deal&company=meta'],
  ['embed/?within=facebook&company=openai', 'embed/?within=meta&company=openai'],
] as const) {
  test(`/${kept} leads to /${now}`, async ({ page }) => {
    await page.goto(server.url + kept)
    await expect(page).toHaveURL(server.url + now)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('There is no such')).toHaveCount(0)
  })
}

test('without scripts a former address leads on as well', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}articles/first-deal/`)
  await expect(page).toHaveURL(`${server.url}articles/deal-number-one/`)
  await expect(page.getByRole('heading', { level: 1, name: 'The first deal' })).toBeVisible()
  await context.close()
})

test('a tab that was open before follows its links to the names of now', async ({ page }) => {
  const before = await serveFolder(FOLDERS.before)
  online = 'before'
  await page.route(`${before.url}**`, async (route) => {
    if (online === 'before') return route.continue()
    const address = route.request().url().replace(before.url, server.url)
    await route.fulfill({ response: await route.fetch({ url: address }) })
  })
  await page.goto(`${before.url}companies/`)
  await page
    .getByRole('link', { name: /^FACEBOOK/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${before.url}companies/facebook/`)
  online = 'after'
  await page.getByRole('link', { name: 'The first deal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The first deal' })).toBeVisible()
  await expect(page).toHaveURL(`${before.url}articles/deal-number-one/`)
  await expect(page.getByRole('article').getByRole('link', { name: 'FACEBOOK' }).first()).toHaveAttribute('href', '/companies/meta/')
  before.close()
})
