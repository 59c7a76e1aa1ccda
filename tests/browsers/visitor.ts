import { expect } from '@playwright/test'
import { isTakenOver, reachForControl } from '../untilTakenOver.ts'
import type { Engine, Point } from './engine.ts'

/** Most of what is waited for comes within the time of a few frames; the usual steps end at a second. */
const ASK_AGAIN_AFTER_MS = [30, 50, 100, 100, 250]

/** What stands on the screen of an element, measured in the page. */
interface Seen extends Point {
  width: number
  height: number
  text: string
  /** How many frames the page had been given by then. */
  frame: number
}

/** Rows take their true heights in the frame after the one that brought them on the screen. */
const FRAMES_AT_REST = 2

/**
 * Finds elements by their kind and words and presses them as a reader does: at a point of the screen, whatever lies there.
 * Everything is asked of what stands on the screen, never of the address.
 */
export class Visitor {
  constructor(
    readonly engine: Engine,
    private readonly site: string,
  ) {}

  /** Hears of complaints from the first moment of every page, where the driver can. */
  async begin(): Promise<void> {
    await this.engine.prepare(`(${watch})()`)
  }

  /** Opens a page of the site and watches what it complains of; comes back when the app has taken over. */
  async open(path: string): Promise<void> {
    await this.openEarly(path)
    await this.ask(`(${reachForControl})()`)
    await this.until('the app has taken over', async () => (await this.ask(`(${isTakenOver})()`)) === true)
  }

  /** The same, but back at once, as for a reader who does not wait. */
  async openEarly(path: string): Promise<void> {
    const before = await this.ask('performance.timeOrigin')
    await this.engine.open(this.site + path)
    // A driver may still answer from the page before.
    await this.until(`${path} is open`, async () => (await this.ask(`performance.timeOrigin !== ${before} && (${watch})()`)) === true)
  }

  /** Errors, messages of errors and breaches of the content security policy since the page was opened. */
  async complaints(): Promise<unknown> {
    return this.ask('window.complaints')
  }

  /** What is kept for a reader is gone, and the screen is a desktop's. */
  async beginAnew(): Promise<void> {
    await this.engine.resize(1280, 900)
    await this.ask('(localStorage.clear(), sessionStorage.clear(), true)')
  }

  async ask(expression: string): Promise<unknown> {
    return this.engine.evaluate(expression)
  }

  /** The elements that can be seen among those of a selector, with words that a pattern describes. */
  async see(selector: string, words = ''): Promise<Seen[]> {
    const seen = await this.ask(`(${look})(${JSON.stringify(selector)}, ${JSON.stringify(words)}, false)`)
    return Array.isArray(seen) ? seen : []
  }

  /** Waits until an element is there, and brings it to the middle of the screen where it is not on it. */
  async find(selector: string, words = ''): Promise<Seen> {
    let found: Seen | undefined
    let restedFrom = Number.POSITIVE_INFINITY
    await this.until(`${selector} “${words}” is on the screen, at rest`, async () => {
      const seen = await this.ask(`(${look})(${JSON.stringify(selector)}, ${JSON.stringify(words)}, true)`)
      const before = found
      found = Array.isArray(seen) ? seen[0] : undefined
      if (!found) return false
      // A document that was opened meanwhile counts from the beginning.
      if (found.x !== before?.x || found.y !== before.y || found.frame < restedFrom) restedFrom = found.frame
      return found.frame >= restedFrom + FRAMES_AT_REST
    })
    if (!found) throw new Error(`${selector} is not there`)
    return found
  }

  async click(selector: string, words = ''): Promise<void> {
    await this.engine.press(await this.find(selector, words))
  }

  async type(...keys: string[]): Promise<void> {
    await this.engine.type(...keys)
  }

  async back(): Promise<void> {
    await this.engine.back()
  }

  /** The text of the first of some elements that can be seen; empty where none can. */
  async text(selector: string, words = ''): Promise<string> {
    return (await this.see(selector, words))[0]?.text ?? ''
  }

  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    // A document that is being left answers a driver with an error; the next answers.
    await expect(async () => expect(await isSo(), what).toBe(true)).toPass({ timeout: 10_000, intervals: ASK_AGAIN_AFTER_MS })
  }

  /** The page is headed so, at a place of the screen where it can be read. */
  async untilHeaded(words: string): Promise<void> {
    await this.until(`the heading “${words}” stands on the screen`, async () => {
      const onScreen = await this.ask(`(${look})('h1', ${JSON.stringify(words)}, false)`)
      const height = Number(await this.ask('innerHeight'))
      return Array.isArray(onScreen) && onScreen.some(({ y }) => y > 0 && y < height)
    })
  }
}

declare global {
  interface Window {
    frameCount?: number
  }
}

/* The rest runs in the page. */

function look(selector: string, words: string, bring: boolean): Seen[] {
  const countFrames = () => {
    window.frameCount = (window.frameCount ?? 0) + 1
    requestAnimationFrame(countFrames)
  }
  if (window.frameCount === undefined) countFrames()
  const pattern = new RegExp(words)
  const seen: Seen[] = []
  for (const element of document.querySelectorAll(selector)) {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (!pattern.test(text) || element.getClientRects().length === 0) continue
    const style = getComputedStyle(element)
    if (style.visibility !== 'visible' || Number(style.opacity) === 0) continue
    // Of a link over two lines the first: the middle of both may lie beside its words.
    const boxNow = () => element.getClientRects()[0] ?? element.getBoundingClientRect()
    let box = boxNow()
    // What is cut off by a part that scrolls, or covered by one that stays, can't be pressed.
    const isOn = () => element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))
    if (bring && !isOn()) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      box = boxNow()
    }
    seen.push({
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
      width: box.width,
      height: box.height,
      text,
      frame: window.frameCount ?? 0,
    })
    if (bring) break
  }
  return seen
}

function watch(): true {
  if ('complaints' in window) return true
  const complaints: string[] = []
  Object.assign(window, { complaints })
  addEventListener('error', ({ message }) => complaints.push(message))
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))
  const { error } = console
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
    error.apply(console, words)
  }
  // Breaches from before this was called are told as well, where the browser keeps them; else the event tells of later ones.
  if ('ReportingObserver' in window) {
    const tell = (reports: readonly { body?: unknown }[]) => complaints.push(...reports.map(({ body }) => JSON.stringify(body)))
    new ReportingObserver(tell, { types: ['csp-violation'], buffered: true }).observe()
  } else
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      complaints.push(`${violatedDirective}: ${blockedURI}`),
    )
  return true
}
