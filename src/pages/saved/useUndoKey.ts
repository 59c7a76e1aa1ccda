import { useEffect } from 'react'
import { isTyped } from '../../ui/isTyped.ts'

/** Ctrl+Z, or the same with the Mac's key, undoes what can be undone now; `null` where nothing can. What is typed keeps its own. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.defaultPrevented || isTyped(event)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo])
}
