import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'

const PassageLink = lazy(async () => {
  const loaded = await import('./PassageLink.tsx').catch(() => null)
  return { default: loaded?.PassageLink ?? (() => null) }
})

/** A link to what the reader selects in an article. Its code comes with the first selection; without it, nothing is offered. */
export function LazyPassageLink({ article }: { article: RefObject<HTMLElement | null> }) {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const look = () => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed && article.current?.contains(selection.anchorNode)) setWanted(true)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article])
  return <Suspense>{wanted && <PassageLink article={article} />}</Suspense>
}
