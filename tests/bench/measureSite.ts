import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { writePlainArticle } from './baselines/writePlainArticle.ts'
import type { BuiltSite } from './builtSite.ts'
import type { Figure } from './figure.ts'
import { measureFilters } from './measureFilters.ts'
import { measureFirstData } from './measureFirstData.ts'
import { measureHeap } from './measureHeap.ts'
import { measureLedger } from './measureLedger.ts'
import { measureLighthouse } from './measureLighthouse.ts'
import { type MapMeasures, measureMap } from './measureMap.ts'
import { measureReading } from './measureReading.ts'
import { measureSearch } from './measureSearch.ts'
import { measureTimeline } from './measureTimeline.ts'
import { measureVisits } from './measureVisits.ts'
import { lighthouseFigures, pageFigures } from './pageFigures.ts'
import { pictureFigures } from './pictureFigures.ts'
import type { Part } from './readFlags.ts'
import { readingFigures } from './readingFigures.ts'
import { searchFigures } from './searchFigures.ts'
import { type PageVariant, serveFolder } from './serveFolder.ts'
import { timelineFigures } from './timelineFigures.ts'
import { withTimedHeadline } from './withTimedHeadline.ts'

const VISIT_ROUNDS = 5
const LIGHTHOUSE_ROUNDS = 3
const RANGES = 20
/** Companies that are asked of the map, which shows them in steps of thirty. */
const MAP_SIZES = [30, 150, 210]
const MOST_HEAP: Readonly<Record<number, number>> = { 10000: 12 }
const MOST_FIRST_DATA: Readonly<Record<number, number>> = { 100000: 40 }

/** Loads a built site's pages on a slowed phone, in turn with an article as plain HTML, and reads an article. */
export async function measurePages(browser: Browser, site: BuiltSite): Promise<Figure[]> {
  const visits = await besidePlainArticle(site, withTimedHeadline, ({ home, article, plain }) => {
    const addresses = { home, article, 'plain article': plain, 'filtered link': `${home}?company=${largestCompanyOf(site.folder)}` }
    return measureVisits(browser, addresses, VISIT_ROUNDS)
  })
  const reading = await besidePlainArticle(site, asItIs, ({ article }) => measureReading(browser, article))
  return [...pageFigures(visits), ...readingFigures(reading)]
}

/** Lets Lighthouse judge the timeline, an article and that as plain HTML. @throws Error when Lighthouse can't run. */
export async function measureByLighthouse(site: BuiltSite): Promise<Figure[]> {
  return lighthouseFigures(await besidePlainArticle(site, asItIs, (addresses) => measureLighthouse(addresses, LIGHTHOUSE_ROUNDS)))
}

/** What a site asks of a reader's browser: memory, data, and patience with what can be used. `smaller` is one of fewer articles. */
export async function measureUse(
  browser: Browser,
  site: BuiltSite,
  smaller: BuiltSite | undefined,
  parts: ReadonlySet<Part>,
): Promise<Figure[]> {
  const { size } = site
  const server = await serveFolder(site.folder)
  const found: Figure[] = []
  try {
    if (parts.has('memory')) found.push(...(await measureMemory(browser, server.url, size)))
    if (parts.has('choices')) found.push(...(await measureFilters(browser, site, smaller)))
    if (parts.has('timeline')) found.push(...timelineFigures(size, await measureTimeline(browser, server.url, RANGES)))
    if (parts.has('search')) found.push(...searchFigures(size, await measureSearch(browser, site.folder)))
    if (parts.has('map')) {
      const maps = new Map<number, MapMeasures>()
      for (const companies of MAP_SIZES) maps.set(companies, await measureMap(browser, server.url, companies))
      found.push(...pictureFigures(maps, await measureLedger(browser, server.url)))
    }
    return found
  } finally {
    server.close()
  }
}

async function measureMemory(browser: Browser, url: string, size: number): Promise<Figure[]> {
  const limit = (most: number | undefined) => (most === undefined ? {} : { most })
  const heap = await measureHeap(browser, url)
  const data = await measureFirstData(browser, url)
  return [
    { name: `heap after load of ${size}`, value: heap / 1e6, unit: 'MB', ...limit(MOST_HEAP[size]) },
    { name: `data of the first view of ${size}`, value: data / 1000, unit: 'KB', ...limit(MOST_FIRST_DATA[size]) },
  ]
}

/** Serves a site and, from a place of its own, one of its articles as plain HTML, for as long as something is measured. */
async function besidePlainArticle<T>(
  { content, folder, spare }: BuiltSite,
  variant: PageVariant,
  measure: (addresses: Record<'home' | 'article' | 'plain', string>) => Promise<T>,
): Promise<T> {
  const slug = middleArticleOf(folder)
  const plainFolder = join(spare, 'plain-article')
  writePlainArticle(content, slug, plainFolder)
  const server = await serveFolder(folder, variant)
  const plain = await serveFolder(plainFolder, variant)
  const path = `articles/${slug}/`
  try {
    return await measure({ home: server.url, article: server.url + path, plain: plain.url + path })
  } finally {
    server.close()
    plain.close()
  }
}

function asItIs(html: string): string {
  return html
}

/** The slug of an article from the middle of the list of files. */
function middleArticleOf(site: string): string {
  const slugs = readdirSync(join(site, 'articles'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = slugs.map(({ name }) => name).sort()
  return names[Math.floor(names.length / 2)] ?? ''
}

/** The company that most articles name; the manifest lists it first. */
function largestCompanyOf(site: string): string {
  const { companies } = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as { companies: { id: string }[] }
  return companies[0]?.id ?? ''
}
