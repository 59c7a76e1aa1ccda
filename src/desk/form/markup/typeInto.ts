import type { Marked } from './markText.ts'

/**
 * Changes the text of a control as if somebody had typed, so that the browser's own undo takes it back. Says whether it could:
 * `execCommand` has no successor, and is not everywhere.
 */
export function typeInto(control: HTMLTextAreaElement, { text, caret }: Marked): boolean {
  const before = control.value
  const most = Math.min(before.length, text.length)
  let start = 0
  while (start < most && before[start] === text[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end++
  control.focus()
  control.setSelectionRange(start, before.length - end)
  const isTyped = document.execCommand?.('insertText', false, text.slice(start, text.length - end)) ?? false
  if (isTyped && control.value === text) control.setSelectionRange(caret, caret)
  return isTyped && control.value === text
}
