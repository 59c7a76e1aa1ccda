import type { ClipboardEvent, KeyboardEvent } from 'react'
import { belongsToInputMethod } from '../../../ui/belongsToInputMethod.ts'
import { asAddress, emphasise, link, type Marked, pastedParagraphs } from './markText.ts'

/** What keys do with a text that stands among others. */
export interface TextActions {
  /** The text is parted: the first part stays, the caret stands in the last. Without it, a text is one paragraph. */
  onBreak?: ((parts: string[], caret: number) => void) | undefined
  /** Backspace at the beginning. */
  onJoin?: ((text: string) => void) | undefined
  onMove?: ((by: -1 | 1) => void) | undefined
}

interface MarkupKeysOptions extends TextActions {
  hasMarkup: boolean
  /** Puts a mark round what is chosen. */
  mark: (how: (text: string, start: number, end: number) => Marked) => void
}

/** The keys of a text and what is pasted into it: a text is one paragraph, so the end of a line begins another. */
export function useMarkupKeys({ hasMarkup, onBreak, onJoin, onMove, mark }: MarkupKeysOptions) {
  const actOf = (event: KeyboardEvent<HTMLTextAreaElement>): (() => void) | null => {
    const { value, selectionStart: start, selectionEnd: end } = event.currentTarget
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && !isCommand && !event.altKey)
      return () => onBreak?.([value.slice(0, start).trimEnd(), value.slice(end).trimStart()], 0)
    if (event.key === 'Backspace' && start === 0 && end === 0 && onJoin) return () => onJoin(value)
    if (event.altKey && onMove && event.key === 'ArrowUp') return () => onMove(-1)
    if (event.altKey && onMove && event.key === 'ArrowDown') return () => onMove(1)
    if (hasMarkup && isCommand && event.key === 'i') return () => mark(emphasise)
    if (hasMarkup && isCommand && event.key === 'k') return () => mark(link)
    return null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = belongsToInputMethod(event.nativeEvent) ? null : actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const address = hasMarkup && selectionStart < selectionEnd ? asAddress(pasted) : null
    const parts = pastedParagraphs(pasted)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (address === null && parts.length < 2) return
    event.preventDefault()
    if (address !== null) mark((text, start, end) => link(text, start, end, address))
    else if (onBreak)
      onBreak([value.slice(0, selectionStart) + first, ...parts.slice(1, -1), last + value.slice(selectionEnd)], last.length)
    else {
      const joined = parts.join(' ')
      mark((text, start, end) => ({ text: text.slice(0, start) + joined + text.slice(end), caret: start + joined.length }))
    }
  }
  return { onKeyDown, onPaste }
}
