import { memo, Suspense, useRef } from 'react'
import type { Article } from '../../content/article/article.ts'
import { useHydrateOnReach } from '../../hydration/hydrateOnReach.ts'
import { island } from '../../hydration/island.tsx'

const loadActions = async () => (await import('./ArticleActions.tsx')).ArticleActions

const Actions = import.meta.env.SSR ? await loadActions() : island(loadActions, 'The ways to share')

/** Share, cite and copy the link. */
export const LazyArticleActions = memo(function LazyArticleActions({ article }: { article: Article }) {
  const part = useRef<HTMLDivElement>(null)
  useHydrateOnReach(part)
  return (
    <div ref={part} data-lazy className="needs-scripts no-print ml-auto flex flex-none gap-1.5 md:flex-wrap md:gap-2">
      <Suspense>
        <Actions article={article} />
      </Suspense>
    </div>
  )
})
