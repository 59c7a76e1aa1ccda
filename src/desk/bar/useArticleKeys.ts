import { useEffect } from 'react'
import { isTyped } from '../../ui/isTyped.ts'
import type { ArticleDraft } from '../draft/articleDraft.ts'

/** Ctrl+S saves; Ctrl+Z and Ctrl+Shift+Z undo and redo where no field has an undo of its own. */
export function useArticleKeys(draft: ArticleDraft, onSave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
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
