import { COLLECTIONS_PATH, collectionPath, feedPath } from '../../content/address/paths.ts'
import type { CollectionPage } from '../../content/query/collectionPage.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { formatShortDay, formatSpan } from '../../content/text/formatDay.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { UnpublishedBadge } from '../../features/entry/UnpublishedBadge.tsx'
import { island } from '../../hydration/island.tsx'
import { FeedLink } from '../../ui/links/FeedLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'

const CollectionActions = island(async () => (await import('./CollectionActions.tsx')).CollectionActions, {
  what: 'The ways to share',
  frame: { element: 'span', attributes: { className: 'contents' } },
})

/** The question of a collection, how much answers it, and the ways to follow and share it. */
export function CollectionHeader({ collection }: { collection: CollectionPage }) {
  const { slug, title, summary, entries, first, last, updated } = collection
  return (
    <header>
      <p {...OF_INTERFACE} className="mb-1.5 flex items-center gap-3 text-sm">
        <PageLink to={COLLECTIONS_PATH} className="inline-flex min-h-6 items-center text-muted hover:underline">
          Collections
        </PageLink>
        {import.meta.env.MODE === 'development' && <UnpublishedBadge slug={collectionPath(slug)} />}
      </p>
      <PageTitle dir="auto">{title}</PageTitle>
      <p dir="auto" className="mt-3 max-w-[38em] text-pretty text-muted md:text-lg/normal">
        {summary}
      </p>
      <div {...OF_INTERFACE} className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        <span>
          {formatAnnouncements(entries.length)}, {formatSpan(first, last)}
          {updated !== null && ` · updated ${formatShortDay(updated)}`}
        </span>
        <FeedLink path={feedPath(collectionPath(slug), 'atom')} of={title} />
        <span className="no-print flex flex-wrap gap-2">
          <CollectionActions slug={slug} title={title} count={entries.length} />
        </span>
      </div>
    </header>
  )
}
