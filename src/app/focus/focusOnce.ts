/**
 * Moves the focus to something that is no control. It can be focused only then: if it always could, a press anywhere in it
 * would send the next Tab back to its top.
 */
export function focusOnce(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}
