import { redrawn } from './redrawn.ts'

/**
 * For a page that is drawn anew: what is called when it stands gives the focus back to the control that had it. The place on the
 * screen is not changed; the page's own ways see to that.
 */
export function keepFocus(): () => void {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return () => {}
  const find = redrawn(activeElement)
  return () => {
    if (document.activeElement === document.body) find()?.focus({ preventScroll: true })
  }
}
