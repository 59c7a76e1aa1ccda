import { useEffect } from 'react'
import type { Article } from '../../content/article/article.ts'
import { completeArticleContext } from '../../data/articleQuery.ts'
import { useServices } from '../../data/services.ts'

/** Says that something may be missing round an article, and asks for it when the connection is back. */
export function PartialContextNote({ article }: { article: Article }) {
  const { ask, client } = useServices()
  useEffect(() => {
    const again = () => void completeArticleContext(ask, client, article).catch(() => {})
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [ask, client, article])
  return (
    <p role="status" className="border-t border-rule pt-6 text-sm text-muted">
      The article is whole. What came before and after it needs a connection, so some of that may be missing here.
    </p>
  )
}
