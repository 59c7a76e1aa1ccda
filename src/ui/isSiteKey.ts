import { belongsToInputMethod } from './belongsToInputMethod.ts'
import { isTyped } from './isTyped.ts'

/**
 * Whether a key is one of the site's own (features/keyboard): a single letter or sign, pressed by itself, where nobody types
 * and no dialog is open.
 */
export function isSiteKey(event: KeyboardEvent): boolean {
  if (!/^[jkoscfgtm?/]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  return !belongsToInputMethod(event) && !isTyped(event) && !document.querySelector('dialog[open]')
}
