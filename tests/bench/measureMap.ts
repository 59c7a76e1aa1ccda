import type { Browser, Page } from '@playwright/test'
import { openPage } from './openPage.ts'

export interface MapMeasures {
  /** Milliseconds from pressing a step of time until its map has been painted and can begin to glide, step by step. */
  starts: number[]
  /** Frames a second while discs glide from one map to the next. */
  frames: number
}

/** What the page notes of the glides; `shown` counts the pictures that its canvas was given. */
interface GlideWatch {
  pressed: number
  starts: number[]
  shown: number
  frames: number
  ms: number
}

const IDLE_MS = 1_000
/** A map laid out and a glide, on a slow processor. */
const SETTLED_MS = 2_500
const STEPS = 8

/** Steps a map of so many companies through its years, on a desktop with the processor slowed four times. */
export async function measureMap(browser: Browser, url: string, companies: number): Promise<MapMeasures> {
  const { page, close } = await openPage(browser, 'desktop', false)
  await page.goto(`${url}map/?show=${companies}`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(IDLE_MS)
  // The code that lays maps out comes with the first.
  await stepBack(page)
  await watchGlides(page)
  for (let step = 0; step < STEPS; step++) await stepBack(page)
  const { starts, frames, ms } = await page.evaluate(() => (window as unknown as { glides: GlideWatch }).glides)
  await close()
  return { starts, frames: (frames * 1000) / ms }
}

async function stepBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A year back' }).click()
  await page.waitForTimeout(SETTLED_MS)
}

/**
 * Counts the frames in which the picture glides and another is on its canvas than in the frame before, and the time that all
 * frames of glides take; the first paints the change and is no part of it.
 */
async function watchGlides(page: Page): Promise<void> {
  await page.evaluate(() => {
    const glides: GlideWatch = { pressed: 0, starts: [], shown: 0, frames: 0, ms: 0 }
    const { prototype } = ImageBitmapRenderingContext
    const { transferFromImageBitmap } = prototype
    prototype.transferFromImageBitmap = function show(bitmap) {
      transferFromImageBitmap.call(this, bitmap)
      if (bitmap) glides.shown++
    }
    let seen = 0
    let shown = 0
    let last = 0
    const look = (now: number) => {
      seen = document.querySelector('svg[data-moving]') ? seen + 1 : 0
      if (seen === 2) glides.starts.push(now - glides.pressed)
      if (seen > 2) {
        if (glides.shown > shown) glides.frames++
        glides.ms += now - last
      }
      shown = glides.shown
      last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    document.addEventListener('click', ({ timeStamp }) => Object.assign(glides, { pressed: timeStamp }), { capture: true })
    Object.assign(window, { glides })
  })
}
