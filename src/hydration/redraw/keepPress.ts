import { redrawn } from './redrawn.ts'

const CONTROLS = ':is(a, button, label, input, select):active'

/**
 * For a page that is about to be drawn anew. A browser makes no click of a press whose beginning is gone: if one is under way it
 * goes to the control that stands in its place, if the pointer is let go over that. A finger's goes there by itself.
 */
export function keepPress(): void {
  const pressed = [...document.querySelectorAll(CONTROLS)].at(-1)
  if (!pressed) return
  const find = redrawn(pressed)
  const over = new AbortController()
  const end = ({ pointerType, button, ctrlKey, metaKey, shiftKey, altKey, target }: PointerEvent) => {
    over.abort()
    const control = find()
    const isPlain = pointerType === 'mouse' && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
    if (isPlain && target instanceof Node && control?.contains(target)) control.click()
  }
  const giveUp = () => over.abort()
  addEventListener('pointerup', end, { capture: true, signal: over.signal })
  for (const type of ['pointerdown', 'pointercancel']) addEventListener(type, giveUp, { capture: true, signal: over.signal })
}
