import { SEARCH_FIELD_ID } from '../../ui/searchFieldId.ts'
import { type EventReplay, HELD, QUEUED } from '../eventReplay.ts'
import { NOTE_CLASS } from './bootNote.ts'

const CONTROLS = 'button,label,input,select'
/** The way to search (pages/search/dialog/SearchLauncher.tsx). */
export const SEARCH_LAUNCHER = 'a[data-search]'

/**
 * Holds clicks and typing that come before the code behind a control is there (hydration/eventReplay.ts): none of them
 * reaches the page, and each waits in the queue. A part that waits for its code hears of it by an event of its own.
 */
export function queueEvents(replay: EventReplay, onQueue: () => void): void {
  let from = { x: 0, y: 0 }
  const notePress = ({ clientX: x, clientY: y }: MouseEvent) => {
    from = { x, y }
  }
  const queue = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const type = event.type === 'click' ? 'click' : 'input'
    const isClick = type === 'click'
    const link = isClick ? target.closest('a') : null
    const opensField = link?.matches(SEARCH_LAUNCHER) && isPlainPress(event) && !isSoonerByLink(event)
    const control = opensField ? link : (target.closest(CONTROLS) ?? (isClick && !link ? target.closest('figure svg') : null))
    if (!control || control.closest(`.${NOTE_CLASS}`) || replay.isReady(control)) return
    if (isClick) {
      event.preventDefault()
      event.stopPropagation()
      if (control instanceof HTMLElement) control.dataset[HELD] = ''
    }
    const part = control.closest('[data-lazy]') ?? document
    // A page that is drawn anew may have other links before it.
    const kind = opensField ? SEARCH_LAUNCHER : control.localName
    replay.queue.push({
      target: kind === 'svg' ? target : control,
      type,
      value: control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value : undefined,
      x: event instanceof MouseEvent ? event.clientX : 0,
      y: event instanceof MouseEvent ? event.clientY : 0,
      from,
      part,
      kind,
      index: [...part.querySelectorAll(kind)].indexOf(control),
      indexOfAll: [...document.querySelectorAll(`#root ${kind}`)].indexOf(control),
    })
    control.dispatchEvent(new Event(QUEUED, { bubbles: true }))
    onQueue()
  }
  addEventListener('pointerdown', notePress, true)
  addEventListener('click', queue, true)
  addEventListener('input', queue, true)
}

/** Whether a press is meant for this tab. */
function isPlainPress(event: Event): boolean {
  return event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
}

/** By a finger, nothing is typed at once, and the search's page is there before the field that opens over this one. */
function isSoonerByLink(event: Event): boolean {
  return 'pointerType' in event && event.pointerType === 'touch' && !document.getElementById(SEARCH_FIELD_ID)
}
