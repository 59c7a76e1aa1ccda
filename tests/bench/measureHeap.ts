import type { Browser } from '@playwright/test'
import { openPage } from './openPage.ts'

const IDLE_MS = 3_000

/** The bytes of the JavaScript heap that are in use once a page has loaded and come to rest, after a collection of garbage. */
export async function measureHeap(browser: Browser, url: string): Promise<number> {
  const { page, session, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(IDLE_MS)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await close()
  return usedSize
}
