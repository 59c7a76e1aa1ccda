/** Fields in which a letter is a letter; a list of options jumps to it. */
const TYPING = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])'

/** Whether an event belongs to a field in which somebody types. */
export function isTyped({ target }: Pick<Event, 'target'>): boolean {
  return target instanceof Element && target.closest(TYPING) !== null
}
