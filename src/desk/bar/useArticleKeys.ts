import { useEffect } from 'react'
import { hasPopovers } from '../../ui/abilities.ts'
import { belongsToInputMethod } from '../../ui/belongsToInputMethod.ts'
import { isTyped } from '../../ui/isTyped.ts'
import type { ArticleDraft } from '../draft/articleDraft.ts'

interface ArticleKeys {
  onSave: () => void
  /** Where something else than the form is shown. */
  onLeave: (() => void) | null
}

/**
 * Ctrl+S saves; Ctrl+Z and Ctrl+Shift+Z undo and redo where no field has an undo of its own; Escape goes back to the form, also
 * from the JSON, of which every letter is kept.
 */
export function useArticleKeys(draft: ArticleDraft, { onSave, onLeave }: ArticleKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (onLeave && isEscape(event)) {
        event.preventDefault()
        return onLeave()
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 's') {
        event.preventDefault()
        onSave()
      } else if (key === 'z' && !isTyped(event)) {
        event.preventDefault()
        if (event.shiftKey) draft.redo()
        else draft.undo()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** Whether a key is the Escape of the article itself, and not of what stands over it or beside it. */
function isEscape(event: KeyboardEvent): boolean {
  const { key, target, defaultPrevented } = event
  if (key !== 'Escape' || defaultPrevented || belongsToInputMethod(event)) return false
  if (document.querySelector('dialog[open]') || (hasPopovers() && document.querySelector(':popover-open'))) return false
  return target === document.body || (target instanceof Element && target.closest('.desk-main') !== null)
}
