/**
 * Clicks and typing that come before the code behind a control is there. The inline script of every page
 * (hydration/bootScript.ts) holds them from the start; the app releases them when it has taken over, and those for a part
 * that comes later (`data-lazy`, until it has `data-ready`) when that part has.
 */
interface EarlyEvents {
  /** In the order in which they came. */
  held: EarlyEvent[]
  /** Whether a control works already; the inline script asks it for every event. */
  works: (control: Element) => boolean
  /** The app has taken over: nothing is tried any more, and what was said of a failure goes. */
  done: () => void
  /** The app can't take over: the page says so, and stays as it was prerendered. */
  fail: () => void
}

interface EarlyEvent {
  target: Element
  type: string
  /** What a field held after the event. */
  value: string | undefined
  /** Where on the screen it happened, in pixels: on a drawing that counts. */
  x: number
  y: number
  /** The part of the page that the control is in, and its place among those of its kind there: React may have drawn it anew. */
  part: ParentNode & Node
  tag: string
  index: number
  /** Its place among those of its kind in all of the app: React may have drawn the part anew too. */
  indexOfAll: number
}

declare global {
  interface Window {
    early?: EarlyEvents
  }
}

/** Gives the events that are held to the controls that work by now, and lets later ones pass. */
export function releaseEarlyEvents(): void {
  const { early } = window
  if (!early) return
  early.works = works
  for (const event of early.held.splice(0)) {
    const control = controlNow(event)
    if (control && !works(control)) early.held.push(event)
    else replay(event)
  }
}

/** Whether somebody has used a part of the page before it worked. */
export function hasEarlyEvents(part: Element): boolean {
  return window.early?.held.some(({ target }) => part.contains(target)) ?? false
}

function works(control: Element): boolean {
  const part = control.closest('[data-lazy]')
  return part === null || part.querySelector('[data-ready]') !== null
}

function replay(event: EarlyEvent): void {
  const { type, value, x, y } = event
  const control = controlNow(event)
  if (type === 'input' && control instanceof HTMLElement) enter(control, value ?? '')
  // Firefox remembers where on the label the mouse went down, and takes a click elsewhere for a drag.
  else if (control instanceof HTMLLabelElement) (control.control ?? control).click()
  else if (control instanceof HTMLElement) control.click()
  else control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y }))
}

function controlNow({ target, part, tag, index, indexOfAll }: EarlyEvent): Element | null {
  if (target.isConnected) return target
  return part.isConnected ? part.querySelectorAll(tag).item(index) : document.querySelectorAll(`#root ${tag}`).item(indexOfAll)
}

/**
 * Types a value as a person would. React compares a control with the last value it saw: set on the control itself, or
 * there when it took over. So the value that was rendered goes back first, and the new one is set past React, by way of
 * the control's class; else what was typed early would count as no change.
 */
function enter(control: HTMLElement, value: string): void {
  if (control instanceof HTMLInputElement) control.value = control.defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}
