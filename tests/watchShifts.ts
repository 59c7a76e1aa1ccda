import type { Page } from '@playwright/test'

/** How far what stood on the screen has moved at a time (https://web.dev/cls), and whether somebody had just done something. */
interface LayoutShift {
  value: number
  hadRecentInput: boolean
  /** Whether the browser was still reading the page: on a slow machine it draws the half that it has. */
  isWhileParsing: boolean
}

/** Notes what moves in every page that is opened from now on. What comes back reads the shifts of the page that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<LayoutShift[]>> {
  await page.addInitScript(() => {
    const shifts: LayoutShift[] = []
    Object.assign(window, { shifts })
    const parsedAt = () => {
      const [navigation] = performance.getEntriesByType('navigation')
      return (navigation && Number(Reflect.get(navigation, 'domInteractive'))) || Number.POSITIVE_INFINITY
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push({
          value: Number(Reflect.get(entry, 'value')),
          hadRecentInput: Boolean(Reflect.get(entry, 'hadRecentInput')),
          isWhileParsing: entry.startTime < parsedAt(),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate((): LayoutShift[] => Reflect.get(window, 'shifts'))
}
