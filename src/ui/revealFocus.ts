import type { FocusEvent } from 'react'

/**
 * Scrolls a row that scrolls by itself so far that what the keyboard has reached stands in sight: browsers leave what is
 * cut off at its edge as it is. Not for a press, which must meet what lies under it.
 */
export function revealFocus({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
