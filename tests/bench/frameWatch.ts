import type { Page } from '@playwright/test'

/** What a choice took, in milliseconds from the input event that made it. */
export interface ChoiceTimes {
  /** Until the last frame in which content changed was through. */
  lastFrame: number
  /** Until the first frame after the input was through, whether or not it changed anything. */
  nextPaint: number
  /** The number of frames in which content changed. */
  frames: number
}

/** An input event that may be a choice. */
interface Input {
  at: number
  /** When the first frame after it was through; 0 before. */
  painted: number
}

/** A choice in a page that has been told to watch its frames. */
interface FrameWatch {
  /** The last input before anything changed, which is the one that made the choice. */
  input: Input | null
  isChanged: boolean
  painted: number
  frames: number
}

declare global {
  interface Window {
    frameWatch?: FrameWatch
  }
}

const NOT_WATCHED: FrameWatch = { input: null, isChanged: false, painted: 0, frames: 0 }

/** Nothing that a choice sets off takes longer than this. */
const SETTLED_MS = 1_500

/**
 * Tells a page to note its input events and the frames in which the content of its main part changes. Both ends of a time
 * are read from one clock, by a frame's callback and a message: the Event Timing API would round to 8 ms and keep silent
 * below 16. What the compositor does after that is left out.
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: FrameWatch = { input: null, isChanged: false, painted: 0, frames: 0 }
    // A message that is sent while a frame is made arrives when that frame has been painted.
    const afterFrame = (done: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = done
        port2.postMessage(null)
      })
    let pending = false
    // React writes the name and type of a field anew after each of its events, which changes nothing.
    const isChange = ({ type, target, attributeName, oldValue }: MutationRecord, place: number, records: readonly MutationRecord[]) => {
      if (type !== 'attributes' || !(target instanceof Element) || attributeName === null) return true
      const first = records.findIndex((record) => record.target === target && record.attributeName === attributeName)
      return first === place && target.getAttribute(attributeName) !== oldValue
    }
    const onChange = (records: MutationRecord[]) => {
      if (pending || watch.input === null || !records.some(isChange)) return
      pending = true
      watch.isChanged = true
      afterFrame(() => {
        pending = false
        watch.painted = performance.now()
        watch.frames++
      })
    }
    const main = document.querySelector('#main')
    if (!main) throw new Error('there is no main part to watch')
    new MutationObserver(onChange).observe(main, { subtree: true, childList: true, characterData: true, attributeOldValue: true })
    const isDay = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'date'
    const isChoice = ({ type, target }: Event) => {
      if (type === 'input') return isDay(target) && target.value >= '1900'
      // A day may be taken when its field is left.
      if (type === 'pointerdown') return isDay(document.activeElement) && document.activeElement !== target
      const control = target instanceof Element ? target.closest('input, button') : null
      return control !== null && !isDay(control)
    }
    const note = (event: Event) => {
      if (watch.isChanged || !isChoice(event)) return
      const input: Input = { at: event.timeStamp, painted: 0 }
      watch.input = input
      afterFrame(() => {
        input.painted = performance.now()
      })
    }
    for (const type of ['click', 'input', 'pointerdown']) document.addEventListener(type, note, { capture: true })
    window.frameWatch = watch
  })
}

/**
 * Makes a choice and answers what it took.
 * @throws Error when the choice changed nothing.
 */
export async function timeChoice(page: Page, name: string, choose: () => Promise<void>): Promise<ChoiceTimes> {
  await page.evaluate((nothing) => Object.assign(window.frameWatch ?? {}, nothing), NOT_WATCHED)
  await choose()
  await page.waitForTimeout(SETTLED_MS)
  const { input, painted, frames } = (await page.evaluate(() => window.frameWatch)) ?? NOT_WATCHED
  if (input === null || frames === 0) throw new Error(`${name} changed nothing: input at ${input?.at}, painted at ${painted}`)
  return { lastFrame: painted - input.at, nextPaint: input.painted - input.at, frames }
}
