import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 160

/** Presses the Tab key until something has the focus, as a person without a mouse does; fails where it never gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target, `${key} reaches it`).toBeFocused()
}
