import { lazy, memo, Suspense, useRef } from 'react'
import type { Article } from '../content/article.ts'
import { useReach, whenWanted } from '../listing/lazyControls.ts'
import { Wanted } from '../listing/Wanted.tsx'

const loadActions = async () => (await import('./ArticleActions.tsx')).ArticleActions

const Actions = import.meta.env.SSR
  ? await loadActions()
  : lazy(async () => ({ default: await whenWanted(loadActions).catch(() => () => null) }))

/** Share, cite and copy the link. Most who read an article do none of it, so their code waits like that of a list's filters. */
export const LazyArticleActions = memo(function LazyArticleActions({ article }: { article: Article }) {
  const part = useRef<HTMLDivElement>(null)
  useReach(part)
  return (
    <div ref={part} data-lazy className="needs-scripts no-print flex flex-wrap gap-2 md:ml-auto">
      <Suspense fallback={<Wanted />}>
        <Actions article={article} />
      </Suspense>
    </div>
  )
})
