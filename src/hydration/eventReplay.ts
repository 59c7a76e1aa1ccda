import { isTyped } from '../ui/isTyped.ts'

/**
 * Clicks, typing and keys that come before the code behind them is there. The boot script (hydration/boot) queues them from
 * the start; the app replays them when it has taken over, and those for a part that comes later (`data-lazy`, until it has
 * `data-ready`) when that part has.
 */
export interface EventReplay {
  /** In the order in which they came. */
  queue: (QueuedEvent | QueuedKey)[]
  /** Whether a control works already; the boot script asks it for every event. */
  isReady: (control: Element) => boolean
  /** The app has taken over: nothing is tried any more, and what was said of a failure goes. */
  done: () => void
  /** The app can't take over: the page says so, and stays as it was prerendered. */
  fail: () => void
}

interface QueuedEvent {
  target: Element
  type: 'click' | 'input'
  /** What a field held after the event. */
  value: string | undefined
  /** Where on the screen it happened, in pixels, and where the pointer went down: on a drawing that counts. */
  x: number
  y: number
  from: { x: number; y: number }
  /** The part of the page that the control is in, and its place among those of its kind there: React may have drawn it anew. */
  part: ParentNode & Node
  /** A selector. */
  kind: string
  index: number
  /** Its place among those of its kind in all of the app: React may have drawn the part anew too. */
  indexOfAll: number
}

/** One of the site's own keys, or one that is typed into what such a key opens; it belongs to no part of the page. */
interface QueuedKey {
  type: 'keydown'
  key: string
}

/** The mark of a control whose event is in the queue, by which styles show that it was heard. */
export const HELD = 'held'

/** What the boot script dispatches on a control whose event it has queued. */
export const QUEUED = 'reader:queued'

declare global {
  interface Window {
    eventReplay?: EventReplay
  }
}

/**
 * Gives the queued events to the controls that are ready by now, and lets later ones pass. One at a time: what the first does
 * is drawn before the second comes, as for somebody who clicks twice.
 */
export async function replayQueuedEvents(): Promise<void> {
  const { eventReplay } = window
  if (!eventReplay) return
  eventReplay.isReady = isReady
  for (const event of eventReplay.queue.splice(0)) {
    const control = event.type === 'keydown' ? null : controlNow(event)
    if (control && !isReady(control)) eventReplay.queue.push(event)
    else {
      if (event.type === 'keydown') pressKey(event)
      else replay(event)
      // React draws what an event has changed when the event is over.
      await Promise.resolve()
    }
  }
}

/** Whether somebody has used a part of the page before it was ready. */
export function hasQueuedEvents(part: Element): boolean {
  return window.eventReplay?.queue.some((event) => event.type !== 'keydown' && part.contains(event.target)) ?? false
}

function isReady(control: Element): boolean {
  const part = control.closest('[data-lazy]')
  return part === null || part.querySelector('[data-ready]') !== null
}

/** Presses a key where the focus is by now; in a field that a key before it has opened it is typed. */
function pressKey({ key }: QueuedKey): void {
  const target = document.activeElement ?? document.body
  const isTaken = !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  if (isTaken || !(target instanceof HTMLInputElement) || !isTyped({ target })) return
  enter(target, key === 'Backspace' ? target.value.slice(0, -1) : target.value + key)
}

function replay(event: QueuedEvent): void {
  const { type, value, x, y, from } = event
  const control = controlNow(event)
  if (event.target instanceof HTMLElement) delete event.target.dataset[HELD]
  if (type === 'input' && control instanceof HTMLElement) enter(control, value ?? '')
  // Firefox remembers where on the label the mouse went down, and takes a click elsewhere for a drag.
  else if (control instanceof HTMLLabelElement) (control.control ?? control).click()
  else if (control instanceof HTMLElement) control.click()
  else if (control) press(control, from, { x, y })
}

function controlNow({ target, part, kind, index, indexOfAll }: QueuedEvent): Element | null {
  if (target.isConnected) return target
  return part.isConnected ? part.querySelectorAll(kind).item(index) : document.querySelectorAll(`#root ${kind}`).item(indexOfAll)
}

/** Presses a place of a drawing, or drags over it to there. */
function press(control: Element, from: QueuedEvent['from'], to: QueuedEvent['from']): void {
  const at = (point: QueuedEvent['from']) => ({ bubbles: true, cancelable: true, clientX: point.x, clientY: point.y })
  control.dispatchEvent(new PointerEvent('pointerdown', at(from)))
  control.dispatchEvent(new PointerEvent('pointermove', at(to)))
  control.dispatchEvent(new PointerEvent('pointerup', at(to)))
  control.dispatchEvent(new MouseEvent('click', at(to)))
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
