import { expect, type Locator, type Page } from '@playwright/test'
import { bringToRest } from './bringToRest.ts'
import { expectAsOpenedAnew } from './expectAsOpenedAnew.ts'
import { readScreen } from './readScreen.ts'

/**
 * Opens what an entry leads to, finds it on the screen, and comes back: by the browser's Back, or by the page's own way
 * back. The list is the same then, at the same place, and the focus is on the entry that was opened.
 */
export async function openAndComeBack(page: Page, link: Locator, back: 'Back' | 'way back' = 'Back'): Promise<void> {
  const top = await bringToRest(link)
  const title = (await link.textContent())?.trim() ?? ''
  const address = page.url()
  const before = await readScreen(page)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveTitle(`${title} · Entente`)
  await expectAsOpenedAnew(page)
  if (back === 'Back') await page.goBack()
  else await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click()
  await expect(page).toHaveURL(address)
  await expect.poll(() => readScreen(page), { message: `${address} after coming back from “${title}”` }).toEqual(before)
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? Number.NaN) - top)).toBeLessThanOrEqual(2)
}
