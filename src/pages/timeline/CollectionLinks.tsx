import { COLLECTIONS_PATH, collectionPath } from '../../content/address/paths.ts'
import { OF_CONTENT, OF_INTERFACE } from '../../content/site/languages.ts'
import { formatNumber } from '../../content/text/formatNumber.ts'
import type { CollectionLinks as Links } from '../../data/collectionLinksQuery.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'

interface CollectionLinksProps {
  links: Links | undefined
  /** Where it stands. */
  className: string
}

/** The collections that were looked over last, and the way to all of them; nothing where there are none. */
export function CollectionLinks({ links, className }: CollectionLinksProps) {
  if (!links || links.total === 0) return null
  const { shown, total } = links
  return (
    <nav {...OF_INTERFACE} aria-label="Collections" className={`no-print text-sm ${className}`}>
      <PageLink to={COLLECTIONS_PATH} className="label inline-flex min-h-6 items-center hover:underline">
        {total > shown.length ? `All ${formatNumber(total)} collections` : 'Collections'}
      </PageLink>
      <ul>
        {shown.map(({ slug, title }) => (
          <li key={slug}>
            <PageLink {...OF_CONTENT} dir="auto" to={collectionPath(slug)} className="inline-block py-0.75 hover:underline">
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
