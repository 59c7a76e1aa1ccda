import type { Page } from '@playwright/test'

/** Long after the last frame that a choice sets off. */
const SETTLED_MS = 600

interface FrameCount {
  frames: number
}

/**
 * Counts the frames in which the page's content changes from an action on: what a reader sees at once is one, and each that
 * follows moves something under their eyes.
 */
export async function countChangedFrames(page: Page, act: () => Promise<unknown>): Promise<number> {
  const count = await page.evaluateHandle(() => {
    const count: FrameCount = { frames: 0 }
    let isPending = false
    // React writes the name and type of a field anew after each of its events, which changes nothing.
    const isChange = ({ type, target, attributeName, oldValue }: MutationRecord, place: number, records: readonly MutationRecord[]) => {
      if (type !== 'attributes' || !(target instanceof Element) || attributeName === null) return true
      const first = records.findIndex((record) => record.target === target && record.attributeName === attributeName)
      return first === place && target.getAttribute(attributeName) !== oldValue
    }
    const observer = new MutationObserver((records) => {
      if (isPending || !records.some(isChange)) return
      isPending = true
      requestAnimationFrame(() => {
        isPending = false
        count.frames++
      })
    })
    observer.observe(document.querySelector('#main') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeOldValue: true,
    })
    return count
  })
  await act()
  await page.waitForTimeout(SETTLED_MS)
  return count.evaluate(({ frames }) => frames)
}
