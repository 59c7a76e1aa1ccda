import type { Page } from '@playwright/test'

/**
 * Waits until the app has taken over the page, for journeys that are about what it does, not about how early one may click. On
 * a page that is read it comes when somebody reaches for something: so a pointer comes over a control.
 */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => window.eventReplay)
  await page.evaluate(reachForControl)
  await page.waitForFunction(isTakenOver)
}

/** Runs in the page. */
export function reachForControl(): void {
  const control = document.querySelector('button, a[href]')
  control?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
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
