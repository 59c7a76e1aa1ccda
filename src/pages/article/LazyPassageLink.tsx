import { type RefObject, Suspense, useEffect, useState } from 'react'
import { lazyPart } from '../../hydration/lazyPart.tsx'

interface PassageLinkProps {
  article: RefObject<HTMLElement | null>
}

const PassageLink = lazyPart<PassageLinkProps>(async () => (await import('./passage/PassageLink.tsx')).PassageLink, { quiet: true })

/** A link to what the reader selects in an article. Its code comes with the first selection; without it, nothing is offered. */
export function LazyPassageLink({ article }: PassageLinkProps) {
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
