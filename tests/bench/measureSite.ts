import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { choiceFigures } from './choiceFigures.ts'
import type { Figure } from './figure.ts'
import { measureChoices } from './measureChoices.ts'
import { measureFirstData } from './measureFirstData.ts'
import { measureHeap } from './measureHeap.ts'
import { measureLedger } from './measureLedger.ts'
import { measureLighthouse } from './measureLighthouse.ts'
import { type MapMeasures, measureMap } from './measureMap.ts'
import { measureRowSwap } from './measureRowSwap.ts'
import { measureSearch } from './measureSearch.ts'
import { measureTimeline } from './measureTimeline.ts'
import { measureVisits } from './measureVisits.ts'
import { lighthouseFigures, pageFigures } from './pageFigures.ts'
import { withoutScripts, withTimedHeadline } from './pageVariants.ts'
import { pictureFigures } from './pictureFigures.ts'
import { searchFigures } from './searchFigures.ts'
import { serveFolder } from './serveFolder.ts'
import { timelineFigures } from './timelineFigures.ts'

const VISIT_ROUNDS = 5
const LIGHTHOUSE_ROUNDS = 3
const CHOICES = 20
const HOVER_MS = 120
/** Companies that are asked of the map, which shows them in steps of thirty. */
const MAP_SIZES = [30, 150, 210]
const MOST_HEAP: Readonly<Record<number, number>> = { 10000: 12 }
const MOST_FIRST_DATA: Readonly<Record<number, number>> = { 100000: 40 }

/** Loads a built site's pages on a slowed phone, with and without scripts. */
export async function measurePages(browser: Browser, site: string): Promise<Figure[]> {
  const whole = await serveFolder(site, withTimedHeadline)
  const bare = await serveFolder(site, (html) => withTimedHeadline(withoutScripts(html)))
  const article = articleOf(site)
  try {
    const addresses = {
      home: whole.url,
      article: whole.url + article,
      'article without scripts': bare.url + article,
      'filtered link': `${whole.url}?company=${largestCompanyOf(site)}`,
    }
    return pageFigures(await measureVisits(browser, addresses, VISIT_ROUNDS))
  } finally {
    whole.close()
    bare.close()
  }
}

/** Lets Lighthouse judge an article with and without scripts. @throws Error when Lighthouse can't run. */
export async function measureByLighthouse(site: string): Promise<Figure[]> {
  const whole = await serveFolder(site)
  const bare = await serveFolder(site, withoutScripts)
  const article = articleOf(site)
  try {
    return lighthouseFigures(await measureLighthouse({ article: whole.url + article, bare: bare.url + article }, LIGHTHOUSE_ROUNDS))
  } finally {
    whole.close()
    bare.close()
  }
}

/** What a site of so many articles asks of a reader's browser: memory, data, and patience with the filters. */
export async function measureUse(browser: Browser, site: string, size: number): Promise<Figure[]> {
  const server = await serveFolder(site)
  const limit = (most: number | undefined) => (most === undefined ? {} : { most })
  try {
    const heap = await measureHeap(browser, server.url)
    const data = await measureFirstData(browser, server.url)
    const hovered = await measureChoices(browser, server.url, { hoverMs: HOVER_MS, choices: CHOICES })
    const sudden = await measureChoices(browser, server.url, { hoverMs: 0, choices: CHOICES })
    const swaps = await measureRowSwap(browser, site, CHOICES)
    const timeline = await measureTimeline(browser, server.url, CHOICES)
    const search = await measureSearch(browser, site)
    const maps = new Map<number, MapMeasures>()
    for (const companies of MAP_SIZES) maps.set(companies, await measureMap(browser, server.url, companies))
    const ledger = await measureLedger(browser, server.url)
    return [
      { name: `heap after load of ${size}`, value: heap / 1e6, unit: 'MB', ...limit(MOST_HEAP[size]) },
      { name: `data of the first view of ${size}`, value: data / 1000, unit: 'KB', ...limit(MOST_FIRST_DATA[size]) },
      ...choiceFigures(size, hovered, sudden, swaps),
      ...timelineFigures(size, timeline),
      ...searchFigures(size, search),
      ...pictureFigures(maps, ledger),
    ]
  } finally {
    server.close()
  }
}

/** The address of an article from the middle of the list of files, relative to the root. */
function articleOf(site: string): string {
  const slugs = readdirSync(join(site, 'articles'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = slugs.map(({ name }) => name).sort()
  return `articles/${names[Math.floor(names.length / 2)]}/`
}

/** The company that most articles name; the manifest lists it first. */
function largestCompanyOf(site: string): string {
  const { companies } = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as { companies: { id: string }[] }
  return companies[0]?.id ?? ''
}
