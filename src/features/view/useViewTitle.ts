import { useEffect } from 'react'
import { documentTitle } from '../../ui/documentTitle.ts'

/**
 * Keeps the document's title that of the view. It is the one of the page's loader (app/head/usePageHead.ts), which does not run
 * for a choice that was prepared (useView.ts).
 */
export function useViewTitle(title: string): void {
  useEffect(() => {
    document.title = documentTitle(title)
  }, [title])
}
