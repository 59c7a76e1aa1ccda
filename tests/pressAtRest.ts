import type { Locator } from '@playwright/test'
import { bringToRest } from './bringToRest.ts'

/** Presses a control at the end of a list, as a reader does who has seen it. */
export async function pressAtRest(control: Locator): Promise<void> {
  await bringToRest(control)
  await control.click()
}
