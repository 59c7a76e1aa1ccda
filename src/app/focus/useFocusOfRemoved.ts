import { type RefObject, useEffect } from 'react'

/** Text fields are left out: on a phone they would open the keyboard. */
const CONTROLS = 'a[href], button:not([disabled]), summary, input:is([type=checkbox], [type=radio], [type=range]):not([disabled])'

/**
 * A button that goes away when it is pressed (a chip, "All dates", "Drop the kinds") leaves the focus to what stands in its
 * place then, or else to what stood before it: without that the next Tab would begin at the top of the page. Links and headings
 * are left out: they go with their page, and the next one says where the focus is.
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

/** The control nearest to where something was removed: after it before ahead of it, and in the same part before further out. */
function controlAt({ target, previousSibling }: MutationRecord, root: HTMLElement): HTMLElement | null {
  let before: Node | null = previousSibling?.isConnected ? previousSibling : null
  for (let part: Node | null = target; part && root.contains(part); part = part.parentNode) {
    const after: Node | null = before ? before.nextSibling : part === target ? part.firstChild : null
    for (let node = after; node; node = node.nextSibling) {
      const control = controlsIn(node)[0]
      if (control) return control
    }
    for (let node = before; node; node = node.previousSibling) {
      const control = controlsIn(node).at(-1)
      if (control) return control
    }
    before = part
  }
  return null
}

function controlsIn(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return []
  return [node, ...node.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) => element.matches(CONTROLS) && element.getClientRects().length > 0,
  )
}
