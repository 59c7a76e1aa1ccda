import type { Page } from '@playwright/test'

/** Lets the files of a pattern come so many milliseconds later, as over a slow line. */
export function delayFile(page: Page, pattern: string, ms: number): Promise<unknown> {
  return page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    await route.continue()
  })
}
