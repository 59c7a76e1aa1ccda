import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { buildPlainSpa } from './baselines/buildPlainSpa.ts'
import type { BuiltSite } from './builtSite.ts'
import { choiceFigures, suddenFigures } from './choiceFigures.ts'
import type { Figure } from './figure.ts'
import { measureChoices } from './measureChoices.ts'
import { serveFolder } from './serveFolder.ts'

const CHOICES = 20
const HOVER_MS = 120
const SUDDEN_CHOICES = 10
/** Against an app that has all data in memory, and of many articles against fewer. */
const MOST_OF_SPA: Readonly<Record<number, number>> = { 10000: 0.9 }
const MOST_OF_FEWER: Readonly<Record<number, number>> = { 100000: 1.2 }

/**
 * Uses a site's filters in turn with those of a plain app of the same articles, or with those of a smaller site where one is
 * given: so many articles are too many for an app that loads them all.
 */
export async function measureFilters(browser: Browser, site: BuiltSite, smaller: BuiltSite | undefined): Promise<Figure[]> {
  const spa = join(site.spare, 'plain-spa')
  if (!smaller) await buildPlainSpa(site.content, spa)
  const server = await serveFolder(site.folder)
  const other = await serveFolder(smaller?.folder ?? spa)
  try {
    const addresses = { own: server.url, other: other.url }
    const hovered = await measureChoices(browser, addresses, {
      hoverMs: HOVER_MS,
      choices: CHOICES,
      sorts: ['companies', 'dates', 'typed'],
    })
    const sudden = await measureChoices(browser, addresses, { hoverMs: 0, choices: SUDDEN_CHOICES, sorts: ['companies'] })
    const baseline = {
      name: smaller ? `${smaller.size}` : 'a plain SPA',
      most: (smaller ? MOST_OF_FEWER : MOST_OF_SPA)[site.size],
    }
    return [
      ...choiceFigures(site.size, hovered.own, { ...baseline, measures: hovered.other }),
      ...suddenFigures(site.size, sudden.own, { ...baseline, measures: sudden.other }),
    ]
  } finally {
    server.close()
    other.close()
  }
}
