import { expect, type Locator } from '@playwright/test'

/**
 * Brings something on the screen and waits until it stays where it is: in the frames after a jump through a list, rows take
 * their true heights and move what lies beside them. Says how far from the top it stays, in pixels.
 */
export async function bringToRest(target: Locator): Promise<number> {
  let top = Number.NaN
  await expect
    .poll(async () => {
      const before = top
      await target.scrollIntoViewIfNeeded()
      top = (await target.boundingBox())?.y ?? Number.NaN
      return top === before
    })
    .toBe(true)
  return top
}
