import { expect, type Page } from '@playwright/test'
import { readScreen } from './readScreen.ts'
import { untilTakenOver } from './untilTakenOver.ts'

/**
 * Whatever steps led to an address, the page shows what it shows to somebody who opens that address in a new tab. The
 * one thing that holds of every page and every step, with no figure of any archive in it. What must stand there is to be
 * seen first: two pages on which nothing stands yet are the same.
 */
export async function expectAsOpenedAnew(page: Page): Promise<void> {
  const anew = await page.context().newPage()
  const size = page.viewportSize()
  if (size) await anew.setViewportSize(size)
  await anew.goto(page.url())
  await untilTakenOver(anew)
  await wantParts(anew)
  await wantParts(page)
  await expect(async () => {
    const [here, wanted] = [await readScreen(page), await readScreen(anew)]
    expect(here, `${page.url()} after steps, beside the same opened anew`).toEqual(wanted)
  }).toPass({ timeout: 20_000 })
  await anew.close()
}

/** Parts of a page whose code waits until somebody reaches for them. */
async function wantParts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('[data-lazy]')) part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
}
