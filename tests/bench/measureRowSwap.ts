import type { Browser } from '@playwright/test'
import { timeChoice, watchFrames } from './frameWatch.ts'
import { openPage } from './openPage.ts'
import { withoutScripts } from './pageVariants.ts'
import { serveFolder } from './serveFolder.ts'

const IDLE_MS = 1_000

/**
 * What a choice costs the browser at least: the timeline without any script, in which a checkbox puts copies of all rows
 * in their place, measured as choices are. Milliseconds, time by time. It tells a slow app from a slow machine.
 */
export async function measureRowSwap(browser: Browser, site: string, times: number): Promise<number[]> {
  const server = await serveFolder(site, withoutScripts)
  const { page, close } = await openPage(browser, 'desktop', false)
  try {
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      document.querySelector('#main')?.insertAdjacentHTML('afterbegin', '<input type="checkbox" aria-label="Swap">')
      const lists = new Set([...document.querySelectorAll('[data-entry]')].map((entry) => entry.parentElement))
      const swap = () => {
        for (const list of lists) list?.replaceChildren(...[...list.children].reverse().map((row) => row.cloneNode(true)))
      }
      document.querySelector('input[aria-label="Swap"]')?.addEventListener('click', swap)
    })
    await watchFrames(page)
    const found: number[] = []
    for (let time = 0; time < times; time++) {
      await page.waitForTimeout(IDLE_MS)
      found.push(await timeChoice(page, 'Swapping rows', () => page.getByLabel('Swap').click()))
    }
    return found
  } finally {
    await close()
    server.close()
  }
}
