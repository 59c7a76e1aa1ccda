import type { Page } from '@playwright/test'

/** Waits until the app has taken over the page, for journeys that are about what it does, not about how early one may click. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => window.eventReplay?.isReady(document.body))
}
