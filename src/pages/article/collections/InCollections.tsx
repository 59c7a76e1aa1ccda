import { useQuery } from '@tanstack/react-query'
import { collectionPath } from '../../../content/address/paths.ts'
import type { Article } from '../../../content/article/article.ts'
import { OF_INTERFACE } from '../../../content/site/languages.ts'
import { useAsk } from '../../../data/services.ts'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { collectionsOfQuery } from './collectionQueries.ts'

/**
 * The collections in which the article stands; nothing where it stands in none. Nobody waits for them: a prerendered page has them,
 * elsewhere they come by and by.
 */
export function InCollections({ article }: { article: Article }) {
  const { data } = useQuery(collectionsOfQuery(useAsk(), article))
  if (!data?.length) return null
  return (
    <div className="space-y-2">
      {data.map(({ slug, title }) => (
        <p key={slug} className="text-sm text-muted">
          <span {...OF_INTERFACE}>In the collection: </span>
          <PageLink dir="auto" to={collectionPath(slug)} className="link">
            {title}
          </PageLink>
        </p>
      ))}
    </div>
  )
}
