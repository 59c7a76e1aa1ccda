import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { openPage } from './openPage.ts'

const IDLE_MS = 3_000

/**
 * The bytes of data behind a page's first view: the answers that its HTML carries, compressed by themselves, and the
 * data files that it fetches without being asked, as they come over the wire.
 */
export async function measureFirstData(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(IDLE_MS)
  const embedded = await page.locator('script#answers').textContent()
  const fetched = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\/(?:data|articles)\/.*\.json$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )
  await close()
  return fetched + brotliCompressSync(embedded ?? '', { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
}
