import type { Page } from '@playwright/test'

/** A choice in a page that has been told to watch its frames. */
interface FrameWatch {
  /** When the input event that made the choice happened. */
  input: number
  /** When the last frame in which the page's content changed was through. */
  painted: number
}

/** Nothing that a choice sets off takes longer than this. */
const SETTLED_MS = 1_500

/** Tells a page to note its input events and the frames in which the content of its main part changes. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: FrameWatch = { input: 0, painted: 0 }
    let pending = false
    const channel = new MessageChannel()
    // A message that is sent while a frame is made arrives when that frame has been painted.
    channel.port1.onmessage = () => {
      pending = false
      watch.painted = performance.now()
    }
    const onChange = () => {
      if (pending || watch.input === 0) return
      pending = true
      requestAnimationFrame(() => channel.port2.postMessage(null))
    }
    const main = document.querySelector('#main')
    if (!main) throw new Error('there is no main part to watch')
    new MutationObserver(onChange).observe(main, { subtree: true, childList: true, characterData: true, attributes: true })
    const note = (event: Event) => {
      const control = event.target instanceof Element ? event.target.closest('input, button') : null
      const isDate = control instanceof HTMLInputElement && control.type === 'date'
      const isChoice = event.type === 'input' ? isDate && control.value >= '1900' : control !== null && !isDate
      if (isChoice) watch.input = event.timeStamp
    }
    document.addEventListener('click', note, { capture: true })
    document.addEventListener('input', note, { capture: true })
    Object.assign(window, { frameWatch: watch })
  })
}

/**
 * Makes a choice and answers the milliseconds from its input event to the last frame that it changed.
 * @throws Error when the choice changed nothing.
 */
export async function timeChoice(page: Page, name: string, choose: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Object.assign((window as unknown as { frameWatch: FrameWatch }).frameWatch, { input: 0, painted: 0 }))
  await choose()
  await page.waitForTimeout(SETTLED_MS)
  const { input, painted } = await page.evaluate(() => (window as unknown as { frameWatch: FrameWatch }).frameWatch)
  if (input === 0 || painted === 0) throw new Error(`${name} changed nothing: input at ${input}, painted at ${painted}`)
  return painted - input
}
