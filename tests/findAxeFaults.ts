import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rows that a browser skips have no place of their own: by their boxes one stands over the next, where no reader ever sees them. */
const AS_ON_THE_SCREEN = '.entry { content-visibility: visible !important }'

/**
 * What axe finds wrong with a page, each with where it is. Its usual way carries everything that is right out of the page as
 * well, to another one that it opens to sum it up, which takes several times as long as looking.
 * `leftOut` selects what is not looked at: a frame with a page that is looked at by itself.
 */
export async function findAxeFaults(page: Page, leftOut?: string): Promise<string[]> {
  await page.evaluate((rule) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rule)
    document.adoptedStyleSheets = [sheet]
  }, AS_ON_THE_SCREEN)
  const builder = new AxeBuilder({ page })
  if (leftOut !== undefined) builder.exclude(leftOut)
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS)
    .analyze()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
