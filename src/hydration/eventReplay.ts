/**
 * Clicks and typing that come before the code behind a control is there. The inline script of every page
 * (app/firstPaint.ts) holds them from the start; the app releases them when it has taken over, and those for a part that
 * comes later (`data-lazy`, until it has `data-ready`) when that part has.
 */
interface EarlyEvents {
  /** In the order in which they came; `value` is what a field held after the event. */
  held: { target: HTMLElement; type: string; value: string | undefined }[]
  /** Whether a control works already; the inline script asks it for every event. */
  works: (control: Element) => boolean
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
  early.works = (control) => control.closest('[data-lazy]:not(:has([data-ready]))') === null
  for (const { target, type, value } of early.held.splice(0)) {
    if (!early.works(target)) early.held.push({ target, type, value })
    else if (type === 'click') target.click()
    else enter(target, value ?? '')
  }
}

/** Whether somebody has used a part of the page before it worked. */
export function hasEarlyEvents(part: Element): boolean {
  return window.early?.held.some(({ target }) => part.contains(target)) ?? false
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
