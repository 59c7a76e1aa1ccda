import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { openPage } from './openPage.ts'
import { serveFolder } from './serveFolder.ts'
import { createSlowLink } from './slowLink.ts'
import { median } from './statistics.ts'

/** What one query costs: bytes over the wire, and milliseconds to its first ten results. */
interface QueryCost {
  bytes: number
  ms: number
}

export interface SearchMeasures {
  first: QueryCost
  second: QueryCost
  /** The longest task of the page's own thread while somebody types, milliseconds; 50 where none was longer. */
  longestTask: number
  diskBytes: number
}

const ROUNDS = 3
const RESULTS = 10
const IDLE_MS = 1_500
const KEY_MS = 90
/** Companies of middling size, by their place among all that have results enough: names that do not occur everywhere. */
const NAMES_FROM = 12
const NAMES = 2 * ROUNDS

/** Searches a built site, the code and index not yet there, over slow 4G; then types, with the processor slowed four times. */
export async function measureSearch(browser: Browser, site: string): Promise<SearchMeasures> {
  const often = oftenNamed(site)
  const names = often.slice(Math.min(NAMES_FROM, Math.max(0, often.length - NAMES)))
  const costs: { first: QueryCost; second: QueryCost }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    costs.push(await measureQueries(browser, site, [names[2 * round] ?? '', names[2 * round + 1] ?? '']))
  }
  const middle = (pick: (cost: (typeof costs)[number]) => QueryCost): QueryCost => ({
    bytes: median(costs.map((cost) => pick(cost).bytes)),
    ms: median(costs.map((cost) => pick(cost).ms)),
  })
  return {
    first: middle(({ first }) => first),
    second: middle(({ second }) => second),
    longestTask: await measureTyping(browser, site, names),
    diskBytes: sizeOf(join(site, 'data/search')),
  }
}

/** Both queries are asked in the dialog over the timeline, by somebody who types faster than anything arrives. */
async function measureQueries(browser: Browser, site: string, words: [string, string]) {
  const link = createSlowLink()
  const server = await serveFolder(site, undefined, link.pass)
  const { page, session, close } = await openPage(browser, 'phone', false)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const untilTen = (text: string) =>
    page.waitForFunction(
      ({ wanted, word }) => {
        const options = document.querySelectorAll('[role=listbox][aria-busy=false] [role=option]')
        return options.length > wanted && options[0]?.textContent?.includes(word)
      },
      { wanted: RESULTS, word: text },
      { polling: 'raf' },
    )
  const ask = async (text: string, type: () => Promise<void>): Promise<QueryCost> => {
    link.reset()
    const started = performance.now()
    await type()
    await untilTen(text)
    const [ms, bytes] = [performance.now() - started, link.bytes()]
    await page.waitForTimeout(IDLE_MS)
    return { bytes, ms }
  }
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => window.eventReplay?.isReady(document.body))
    await page.waitForTimeout(IDLE_MS)
    const first = await ask(words[0], async () => {
      await page.keyboard.press('/')
      await page.keyboard.insertText(words[0])
    })
    return { first, second: await ask(words[1], () => page.getByRole('combobox').fill(words[1])) }
  } finally {
    await close()
    server.close()
  }
}

async function measureTyping(browser: Browser, site: string, names: readonly string[]): Promise<number> {
  const server = await serveFolder(site)
  const { page, close } = await openPage(browser, 'phone', false)
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => window.eventReplay?.isReady(document.body))
    await page.waitForTimeout(IDLE_MS)
    await page.keyboard.press('/')
    await page.waitForTimeout(IDLE_MS)
    await page.evaluate(() => {
      const watch = { longest: 50 }
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration)
      }).observe({ type: 'longtask' })
      Object.assign(window, { taskWatch: watch })
    })
    await page.getByRole('combobox').pressSequentially(`${names[0]} ${names[1]}`, { delay: KEY_MS })
    await page.locator('[role=option] mark').first().waitFor()
    await page.waitForTimeout(IDLE_MS)
    return await page.evaluate(() => (window as unknown as { taskWatch: { longest: number } }).taskWatch.longest)
  } finally {
    await close()
    server.close()
  }
}

/** First words of companies' names, the most frequent company first, as far as there are enough results. */
function oftenNamed(site: string): string[] {
  const { companies } = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as {
    companies: { name: string; count: number }[]
  }
  return companies.filter(({ count }) => count >= RESULTS).map(({ name }) => name.split(' ')[0] ?? name)
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
