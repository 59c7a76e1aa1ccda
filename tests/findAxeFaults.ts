import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with a page, each with where it is. Its usual way carries everything that is right out of the page as
 * well, to another one that it opens to sum it up, which takes several times as long as looking.
 * `leftOut` selects what is not looked at: a frame with a page that is looked at by itself.
 */
export async function findAxeFaults(page: Page, leftOut?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  if (leftOut !== undefined) builder.exclude(leftOut)
  const { violations } = await builder
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
