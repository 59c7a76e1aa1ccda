import { lazy, Suspense } from 'react'
import { useHydrated } from '../ui/useHydrated.ts'
import type { NewArticlesProps } from './NewArticles.tsx'

/** Long after the page has been painted and works. */
const LATER_MS = 3_000

const NewArticles = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, LATER_MS))
  const loaded = await import('./NewArticles.tsx').catch(() => null)
  return { default: loaded?.NewArticles ?? NothingNew }
})

/** What is new since the page was opened, and since the last visit: nobody waits for that, so its code comes last. */
export function LazyNewArticles(props: NewArticlesProps) {
  return <Suspense>{useHydrated() && <NewArticles {...props} />}</Suspense>
}

/** Without its code nothing is offered; the list is as good as before. */
function NothingNew(_: NewArticlesProps) {
  return null
}
