import type { Page } from '@playwright/test'

/** Waits until the app has taken over the page, for journeys that are about what it does, not about how early one may click. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(isTakenOver)
}

/**
 * Runs in the page. React has done its work a moment before it listens to keys. From then on it is told of each control
 * whether it works, and one of a part whose code is not there does not.
 */
export function isTakenOver(): boolean {
  const part = document.createElement('div')
  part.dataset['lazy'] = ''
  const { eventReplay } = window
  return eventReplay?.isReady(document.body) === true && !eventReplay.isReady(part)
}
