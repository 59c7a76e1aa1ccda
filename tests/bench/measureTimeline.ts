import type { Browser, Page } from '@playwright/test'
import { timeChoice, watchFrames } from './frameWatch.ts'
import { openPage } from './openPage.ts'

export interface TimelineMeasures {
  /** Frames a second while a handle of the histogram is dragged. */
  dragFrames: number
  /** Milliseconds from letting a handle go to the last changed frame, time by time. */
  ranges: number[]
  /** Bytes of data, as they come over the wire, for the first filter of all. */
  firstFilterData: number
  /** The longest frame in milliseconds over fifty times "Show more", and the bytes of the heap after them. */
  longestFrame: number
  heapAfter: number
}

const IDLE_MS = 1_000
const DRAG_STEPS = 90
const MORE = 50

/** Uses the timeline as an instrument, on a desktop with the processor slowed four times. */
export async function measureTimeline(browser: Browser, url: string, times: number): Promise<TimelineMeasures> {
  const firstFilterData = await measureFirstFilter(browser, url)
  const { page, session, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(IDLE_MS)
  const histogram = page.getByRole('figure', { name: 'Announcements over time' })
  await histogram.hover()
  await page.locator('figure[data-ready]').waitFor()
  await watchFrames(page)
  const dragFrames = await measureDrag(page)
  const ranges: number[] = []
  for (let time = 0; time < times; time++) {
    ranges.push((await timeChoice(page, `Range ${time}`, () => moveEnd(page, 20 + time * 7))).lastFrame)
    await page.getByRole('button', { name: 'All dates' }).click()
    await page.waitForTimeout(IDLE_MS)
  }
  const longestFrame = await measureShowMore(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await close()
  return { dragFrames, ranges, firstFilterData, longestFrame, heapAfter: usedSize }
}

/** The grip of the last month, at the right end of the bars. */
async function gripOf(page: Page): Promise<{ x: number; y: number }> {
  const bars = await page.locator('figure svg:visible').first().boundingBox()
  if (!bars) throw new Error('there are no bars')
  return { x: bars.x + bars.width + 6, y: bars.y + bars.height / 2 }
}

async function measureDrag(page: Page): Promise<number> {
  const { x, y } = await gripOf(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    const frames = { count: 0, since: performance.now(), on: true }
    const next = () => {
      frames.count++
      if (frames.on) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(window, { dragFrames: frames })
  })
  for (let step = 1; step <= DRAG_STEPS; step++) await page.mouse.move(x - step * 6, y)
  const perSecond = await page.evaluate(() => {
    const { dragFrames } = window as unknown as { dragFrames: { count: number; since: number; on: boolean } }
    dragFrames.on = false
    return (dragFrames.count * 1000) / (performance.now() - dragFrames.since)
  })
  await page.mouse.move(x, y)
  await page.mouse.up()
  await page.waitForTimeout(IDLE_MS)
  return perSecond
}

async function moveEnd(page: Page, distance: number): Promise<void> {
  const { x, y } = await gripOf(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - distance, y, { steps: 5 })
  await page.mouse.up()
}

async function measureFirstFilter(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, 'desktop', false)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('group', { name: 'Companies' }).getByRole('checkbox').first().click()
  await page.waitForURL(/company=/)
  await page.waitForTimeout(IDLE_MS)
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/data/'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )
  await close()
  return bytes
}

async function measureShowMore(page: Page): Promise<number> {
  await page.evaluate(() => {
    const longest = { frame: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.frame = Math.max(longest.frame, duration)
    }).observe({ type: 'long-animation-frame' })
    Object.assign(window, { longest })
  })
  for (let time = 0; time < MORE; time++) {
    const shown = await page.evaluate(() => document.querySelectorAll('[data-entry]').length)
    const pressed = await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => /^Show \d+ more$/.test(textContent))
      button?.click()
      return button !== undefined
    })
    // A small archive is shown whole before that.
    if (!pressed) break
    await page.waitForFunction((before) => document.querySelectorAll('[data-entry]').length > before, shown)
    await page.waitForTimeout(300)
  }
  return page.evaluate(() => (window as unknown as { longest: { frame: number } }).longest.frame)
}
