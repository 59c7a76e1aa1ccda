import { Suspense, useEffect, useState } from 'react'
import { lazyPart } from '../../hydration/lazyPart.tsx'
import type { NewArticlesProps } from './NewArticles.tsx'

/** Long after the page has been painted and works. */
const LATER_MS = 3_000

const NewArticles = lazyPart<NewArticlesProps>(async () => (await import('./NewArticles.tsx')).NewArticles, { quiet: true })

/**
 * What is new since the page was opened, and since the last visit: nobody waits for that, so its code comes last. Without it
 * nothing is offered; the list is as good as before.
 */
export function LazyNewArticles(props: NewArticlesProps) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), LATER_MS)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense>{isTime && <NewArticles {...props} />}</Suspense>
}
