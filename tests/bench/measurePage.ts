import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { openPage } from './openPage.ts'
import { median } from './statistics.ts'

/** Times in milliseconds from the start of the navigation; sizes in bytes as they came over the wire, without headers. */
export interface PageMeasures {
  firstPaint: number
  largestPaint: number
  /** Whether the largest paint was text rather than a picture. */
  largestIsText: boolean
  headline: number
  /** The sum of all shifts without input, which is at least as much as CLS. */
  layoutShift: number
  blocking: number
  /** Fetched scripts and inline ones, both with brotli. */
  scriptBytes: number
  inlineScriptBytes: number
  totalBytes: number
}

/** What the watcher below collects in the page. */
interface Watched {
  firstPaint: number
  largest: { time: number; isText: boolean }
  headline: number
  shift: number
  tasks: { start: number; end: number }[]
}

/** Long enough for the app to arrive over slow 4G, start and come to rest. */
const QUIET_AFTER_LOAD_MS = 5_000
const BLOCKING_MS = 50

/** Loads an address once, on a slowed phone over slow 4G, and watches it until five seconds after its load. */
export async function measurePage(browser: Browser, url: string): Promise<PageMeasures> {
  const { page, close } = await openPage(browser, 'phone', true)
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(QUIET_AFTER_LOAD_MS)
  const { watched, scripts, files } = await page.evaluate(collect)
  await close()
  const inline = scripts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
  const fetched = files.filter(({ name }) => name.endsWith('.js')).reduce((sum, { size }) => sum + size, 0)
  return {
    firstPaint: watched.firstPaint,
    largestPaint: watched.largest.time,
    largestIsText: watched.largest.isText,
    headline: watched.headline,
    layoutShift: watched.shift,
    blocking: watched.tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, watched.firstPaint) - BLOCKING_MS), 0),
    scriptBytes: inline + fetched,
    inlineScriptBytes: inline,
    totalBytes: files.reduce((sum, { size }) => sum + size, 0),
  }
}

/** The medians of several loads. */
export function summarizePages(runs: readonly PageMeasures[]): PageMeasures {
  const of = (field: Exclude<keyof PageMeasures, 'largestIsText'>) => median(runs.map((run) => run[field]))
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    largestIsText: runs.every(({ largestIsText }) => largestIsText),
    headline: of('headline'),
    layoutShift: of('layoutShift'),
    blocking: of('blocking'),
    scriptBytes: of('scriptBytes'),
    inlineScriptBytes: of('inlineScriptBytes'),
    totalBytes: of('totalBytes'),
  }
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const watched: Watched = { firstPaint: 0, largest: { time: 0, isText: false }, headline: 0, shift: 0, tasks: [] }
  Object.assign(window, { watched })
  const observe = <T extends PerformanceEntry>(type: string, take: (entry: T) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as T)
    }).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime
  })
  observe<PerformanceEntry & { url: string }>('largest-contentful-paint', ({ startTime, url }) => {
    watched.largest = { time: startTime, isText: url === '' }
  })
  observe<PerformanceEntry & { renderTime: number }>('element', ({ renderTime }) => {
    watched.headline ||= renderTime
  })
  observe<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.shift += value
  })
  observe('longtask', ({ startTime, duration }) => {
    watched.tasks.push({ start: startTime, end: startTime + duration })
  })
}

/** Runs in the page, at the end. A file that was preloaded and then used is one file. */
function collect(): { watched: Watched; scripts: string[]; files: { name: string; size: number }[] } {
  const { watched } = window as unknown as { watched: Watched }
  const executable = [...document.scripts].filter(({ src, type }) => src === '' && (type === '' || type === 'module'))
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  const files = new Map(entries.map(({ name, encodedBodySize }) => [name, encodedBodySize]))
  return {
    watched,
    scripts: executable.map(({ textContent }) => textContent ?? ''),
    files: [...files].map(([name, size]) => ({ name: new URL(name).pathname, size })),
  }
}
