import { useEffect } from 'react'
import { documentTitle } from '../../ui/documentTitle.ts'

/** By then the frame that shows a view is through, on most machines. In milliseconds. */
const AFTER_FRAME_MS = 50

/**
 * Keeps the document's title that of the view. It is the one of the page's loader (app/head/usePageHead.ts), which does not run
 * for a choice that was prepared (useView.ts).
 */
export function useViewTitle(title: string): void {
  useEffect(() => {
    // After the frame that shows the view: to change a title takes the browser as long as to draw a row.
    const timer = setTimeout(() => {
      document.title = documentTitle(title)
    }, AFTER_FRAME_MS)
    return () => clearTimeout(timer)
  }, [title])
}
