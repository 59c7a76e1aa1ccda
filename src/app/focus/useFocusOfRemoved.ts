import { type RefObject, useEffect } from 'react'

/** Text fields are left out: on a phone they would open the keyboard. */
const CONTROLS = 'a[href], button:not([disabled]), summary, input:is([type=checkbox], [type=radio], [type=range]):not([disabled])'

/**
 * A button that goes away when it is pressed (a chip, "All dates", "Drop the kinds") leaves the focus to what comes next in its
 * place: without that the next Tab would begin at the top of the page. Links and headings are left out: they go with their
 * page, and the next one says where the focus is.
 */
export function useFocusOfRemoved(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let focused: HTMLElement | null = null
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof HTMLElement && target.matches(CONTROLS) && target.localName !== 'a' ? target : null
    }
    const observer = new MutationObserver((records) => {
      const lost = focused
      if (!lost || lost.isConnected || document.activeElement !== document.body) return
      focused = null
      const removal = records.find(
        ({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
      )
      if (removal) controlAt(removal, element)?.focus({ preventScroll: true })
    })
    element.addEventListener('focusin', note)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', note)
      observer.disconnect()
    }
  }, [root])
}

/** The control that comes next after the place where something was removed, or else the last one before it. */
function controlAt({ target, previousSibling }: MutationRecord, root: HTMLElement): HTMLElement | undefined {
  const before = previousSibling?.isConnected ? previousSibling : null
  const isAfter = (control: Element) =>
    !before?.contains(control) && ((before ?? target).compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.getClientRects().length > 0)
  return controls.find(isAfter) ?? controls.at(-1)
}
