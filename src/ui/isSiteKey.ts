import { belongsToInputMethod } from './belongsToInputMethod.ts'

/** Fields in which a letter is a letter; a list of options jumps to it. */
const TYPING = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])'

export const SITE_KEYS = /^[jkocfgtm?/]$/

/** Whether an event belongs to a field in which somebody types. */
export function isTyped({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TYPING) !== null
}

/**
 * Whether a key is one of the site's own (features/keyboard): a single letter or sign, pressed by itself, where nobody types
 * and no dialog is open.
 */
export function isSiteKey(event: KeyboardEvent): boolean {
  if (!SITE_KEYS.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  return !belongsToInputMethod(event) && !isTyped(event) && !document.querySelector('dialog[open]')
}
