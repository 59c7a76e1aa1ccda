import { expect } from '@playwright/test'
import { type FolderServer, serveFolder } from '../bench/serveFolder.ts'
import { createSlowLink } from '../bench/slowLink.ts'
import { test } from '../journeyTest.ts'
import { SITES } from '../sites.ts'
import { untilTakenOver } from '../untilTakenOver.ts'
import { watchShifts } from '../watchShifts.ts'

/** Pages as they are opened from a link: prerendered ones, and views that are drawn in their place. */
const ADDRESSES = [
  '',
  '?company=openai',
  '?company=cursor&kind=policy',
  'search/?q=azure',
  'search/?q=stargate+oracle&company=oracle',
  'ledger/?company=openai',
  'map/?company=openai',
  'companies/openai/?kind=cloud',
  'articles/openai-microsoft-reaffirm-strategic-partnership/',
]
/** What the archive's pages may shift; https://web.dev/cls calls a tenth good. */
const LIMIT = 0.02

let server: FolderServer

/* Slowed by the server: a browser that slows its own line leaves answers unfinished now and then. */
test.beforeAll(async () => {
  server = await serveFolder(SITES.archive.folder, undefined, createSlowLink().pass)
})
test.afterAll(() => server.close())

for (const width of [390, 1280]) {
  for (const address of ADDRESSES) {
    test(`nothing moves while /${address} comes, ${width} px wide, on a slow line`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 844 })
      const readShifts = await watchShifts(page)
      await page.goto(server.url + address)
      await untilTakenOver(page)
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await readShifts()).reduce((sum, { value }) => sum + value, 0)).toBeLessThan(LIMIT)
    })
  }
}

/* A slow processor draws what it has of a page before it has read on: what stands elsewhere than in the page would be pushed about. */
for (const address of ['', 'companies/openai/', 'partnerships/microsoft/openai/', 'map/', 'ledger/']) {
  test(`nothing moves while a slow phone reads /${address}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    const processor = await page.context().newCDPSession(page)
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 12 })
    const readShifts = await watchShifts(page)
    await page.goto(SITES.archive.address + address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await readShifts()).reduce((sum, { value }) => sum + value, 0)).toBeLessThan(LIMIT)
  })
}
