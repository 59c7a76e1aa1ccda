import { useMemo, useRef } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { COLLECTIONS_PATH, collectionPath, feedPath } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { formatShortDay, formatSpan } from '../../content/text/formatDay.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { Entry } from '../../features/entry/Entry.tsx'
import { InlineText } from '../../features/entry/InlineText.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { UnpublishedBadge } from '../../features/entry/UnpublishedBadge.tsx'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { island } from '../../hydration/island.tsx'
import { FeedLink } from '../../ui/links/FeedLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { collectionQuery } from './collectionQuery.ts'
import { Introduction } from './Introduction.tsx'

const CollectionActions = island(async () => (await import('./CollectionActions.tsx')).CollectionActions, {
  what: 'The ways to share',
  frame: { element: 'span', attributes: { className: 'contents' } },
})

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const { slug, title, summary } = await client.query(collectionQuery(ask, params['slug'] ?? ''))
  return { title, description: summary, path: collectionPath(slug), feed: title }
}

/** A question, what its publisher says of it, and articles in an order of their own. */
export function Component() {
  const { slug = '' } = useParams()
  const { title, summary, introduction, entries, labels, first, last, updated } = useAnswer(collectionQuery(useAsk(), slug))
  const origin = useMemo<ListOrigin>(() => ({ search: '', scope: null, collection: slug, name: title, steps: 1 }), [slug, title])
  const list = useRef<HTMLOListElement>(null)
  // All of it is shown; only the place is to be kept, as on the page of a month.
  useScrollAnchor(list, 0)
  const prefetch = usePrefetchArticle()
  return (
    <div className="wrap pt-5 pb-16 md:pt-9">
      <div className="max-w-[52rem]">
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
        {introduction.length > 0 && <Introduction blocks={introduction} />}
        <h2 {...OF_INTERFACE} className="mt-8 border-b border-rule pb-2 font-serif text-lg/tight font-semibold md:mt-10">
          {formatAnnouncements(entries.length)}
        </h2>
        <ol ref={list}>
          {entries.map(({ card, note }) => (
            <Entry
              key={card.slug}
              card={card}
              labels={labels}
              origin={origin}
              onIntent={prefetch}
              namesMonth
              lead={note !== null && <Note text={note} />}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

/** Why an article stands where it does: over its headline, since it leads there from the one before. */
function Note({ text }: { text: string }) {
  return (
    <p dir="auto" className="max-w-[38em] pt-4 font-serif text-lg/normal text-pretty md:ps-20 md:pt-5">
      <InlineText text={text} />
    </p>
  )
}
