import { useMemo, useRef } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { collectionPath } from '../../content/address/paths.ts'
import { OF_INTERFACE } from '../../content/site/languages.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { Entry } from '../../features/entry/Entry.tsx'
import { InlineText } from '../../features/entry/InlineText.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { CollectionHeader } from './CollectionHeader.tsx'
import { collectionQuery } from './collectionQuery.ts'
import { Introduction } from './Introduction.tsx'

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const { slug, title, summary } = await client.query(collectionQuery(ask, params['slug'] ?? ''))
  return { title, description: summary, path: collectionPath(slug), feed: title }
}

/** A question, what its publisher says of it, and articles in an order of their own. */
export function Component() {
  const { slug = '' } = useParams()
  const collection = useAnswer(collectionQuery(useAsk(), slug))
  const { title, introduction, entries, labels } = collection
  const origin = useMemo<ListOrigin>(() => ({ search: '', scope: null, collection: slug, name: title, steps: 1 }), [slug, title])
  const list = useRef<HTMLOListElement>(null)
  // All of it is shown; only the place is to be kept, as on the page of a month.
  useScrollAnchor(list, 0)
  const prefetch = usePrefetchArticle()
  return (
    <div className="wrap pt-5 pb-16 md:pt-9">
      <div className="max-w-[52rem]">
        <CollectionHeader collection={collection} />
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
