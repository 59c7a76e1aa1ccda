import { useEffect, useRef, useState } from 'react'
import { focusField } from './focusField.ts'

export type ArticleView = 'form' | 'json' | 'history' | 'compare'

interface ShownView {
  view: ArticleView
  show: (view: ArticleView) => void
  /** Goes back to the form, and with the focus to what opened the view. */
  leave: () => void
}

/** What is shown of an article: its form, or what was opened over it. */
export function useArticleView(): ShownView {
  const [view, setView] = useState<ArticleView>('form')
  const opener = useRef<Element | null>(null)
  const isLeaving = useRef(false)
  useEffect(() => {
    if (view !== 'form' || !isLeaving.current) return
    isLeaving.current = false
    focusAgain(opener.current)
  }, [view])
  return {
    view,
    show: (next) => {
      if (next !== 'form' && next !== view) opener.current = document.activeElement
      setView(next)
    },
    leave: () => {
      isLeaving.current = true
      setView('form')
    },
  }
}

/** A field in which Ctrl+S was pressed is another one by now; a button may be gone with what it offered. */
function focusAgain(opener: Element | null): void {
  const field = opener?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? ''
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus()
  else if (!focusField(field)) document.querySelector<HTMLElement>('.desk-main h1')?.focus()
}
