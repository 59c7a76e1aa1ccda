import { type EventReplay, HELD, QUEUED } from '../eventReplay.ts'
import { NOTE_CLASS } from './bootNote.ts'

const CONTROLS = 'button,label,input,select'

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
    const control = target.closest(CONTROLS) ?? (isClick && !target.closest('a') ? target.closest('figure svg') : null)
    if (!control || control.closest(`.${NOTE_CLASS}`) || replay.isReady(control)) return
    if (isClick) {
      event.preventDefault()
      event.stopPropagation()
      if (control instanceof HTMLElement) control.dataset[HELD] = ''
    }
    const part = control.closest('[data-lazy]') ?? document
    const tag = control.localName
    replay.queue.push({
      target: tag === 'svg' ? target : control,
      type,
      value: control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value : undefined,
      x: event instanceof MouseEvent ? event.clientX : 0,
      y: event instanceof MouseEvent ? event.clientY : 0,
      from,
      part,
      tag,
      index: [...part.querySelectorAll(tag)].indexOf(control),
      indexOfAll: [...document.querySelectorAll(`#root ${tag}`)].indexOf(control),
    })
    control.dispatchEvent(new Event(QUEUED, { bubbles: true }))
    onQueue()
  }
  addEventListener('pointerdown', notePress, true)
  addEventListener('click', queue, true)
  addEventListener('input', queue, true)
}
