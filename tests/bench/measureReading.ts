import type { Browser, Page } from '@playwright/test'
import { openPage } from './openPage.ts'

/** What a reader's browser fetches of a page, in bytes as they come over the wire, without headers. */
export interface ReadingMeasures {
  html: number
  /** Everything that ten idle seconds bring, the icon included, and in how many requests. */
  visit: number
  requests: number
  /** Files of script, by the end of those seconds and after the pointer has come to a control. */
  script: number
  scriptAfterIntent: number
}

interface FetchedFile {
  path: string
  bytes: number
}

const IDLE_MS = 10_000
const INTENT_MS = 3_000

/** Opens an article as somebody does who only reads it, then moves the pointer over its first control. */
export async function measureReading(browser: Browser, url: string): Promise<ReadingMeasures> {
  const { page, close } = await openPage(browser, 'desktop', false)
  try {
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(IDLE_MS)
    await fetchIcons(page)
    const read = await listFiles(page)
    await page.locator('#main button:visible').first().hover()
    await page.waitForTimeout(INTENT_MS)
    const intended = await listFiles(page)
    return {
      html: read[0]?.bytes ?? Number.NaN,
      visit: sum(read),
      requests: read.length,
      script: sum(read.filter(isScript)),
      scriptAfterIntent: sum(intended.filter(isScript)),
    }
  } finally {
    await close()
  }
}

/** A browser without a window does not fetch the icon that one with tabs would show. */
async function fetchIcons(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) await (await fetch(href)).arrayBuffer()
  })
}

/** The page itself and the files that it has fetched, each once. */
async function listFiles(page: Page): Promise<FetchedFile[]> {
  const entries = await page.evaluate(() =>
    ([...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[]).map(
      ({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }),
    ),
  )
  const files = new Map(entries.map(({ name, bytes }) => [name, bytes]))
  return [...files].map(([name, bytes]) => ({ path: new URL(name).pathname, bytes }))
}

/** The boot script is inline in other pages, and no part of the app. */
function isScript({ path }: FetchedFile): boolean {
  return path.endsWith('.js') && !/\/boot-[\w-]{8}\.js$/.test(path)
}

function sum(files: readonly FetchedFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}
