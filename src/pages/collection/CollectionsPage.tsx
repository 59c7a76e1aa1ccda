import type { LoaderFunctionArgs } from 'react-router-dom'
import { COLLECTIONS_PATH, collectionPath } from '../../content/address/paths.ts'
import type { ListedCollection } from '../../content/query/collectionLists.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { formatShortDay, formatSpan } from '../../content/text/formatDay.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { collectionsQuery } from './collectionQuery.ts'

const WHAT = 'A question each, with the announcements that answer it, in an order of their own.'

export async function loader({ context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  await client.query(collectionsQuery(ask))
  return { title: 'Collections', description: `Collections of ${newsName()}. ${WHAT}`, path: COLLECTIONS_PATH }
}

/** Every collection of the site. */
export function Component() {
  const collections = useAnswer(collectionsQuery(useAsk()))
  return (
    <div className="wrap pt-8 pb-16 md:pt-9">
      <PageTitle>Collections</PageTitle>
      <p {...OF_INTERFACE} className="mt-2.5 text-muted">
        {WHAT}
      </p>
      <ul className="mt-5 max-w-[52rem] border-t border-rule">
        {collections.map((collection) => (
          <CollectionRow key={collection.slug} collection={collection} />
        ))}
      </ul>
    </div>
  )
}

/** One collection; its title is its one link. */
function CollectionRow({ collection: { slug, title, summary, updated, count, first, last } }: { collection: ListedCollection }) {
  return (
    <li className="border-b border-rule py-5">
      <h2 dir="auto" className="font-serif text-xl font-semibold tracking-[-0.01em] md:text-2xl">
        <PageLink to={collectionPath(slug)} className="hover:underline hover:decoration-edge">
          {title}
        </PageLink>
      </h2>
      <p dir="auto" className="mt-1.5 max-w-[44em] text-base text-muted">
        {summary}
      </p>
      <p {...OF_INTERFACE} className="mt-2 text-sm text-faint">
        {formatAnnouncements(count)}, {formatSpan(first, last)}
        {updated !== null && ` · updated ${formatShortDay(updated)}`}
      </p>
    </li>
  )
}
