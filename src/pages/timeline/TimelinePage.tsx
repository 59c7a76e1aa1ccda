import { useQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import type { Ask } from '../../data/ask.ts'
import { collectionLinksQuery } from '../../data/collectionLinksQuery.ts'
import { histogramQuery } from '../../data/listingQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { CoverageNote } from '../../features/list/CoverageNote.tsx'
import { ListingView } from '../../features/list/ListingView.tsx'
import { loadListing } from '../../features/list/loadListing.ts'
import { island } from '../../hydration/island.tsx'
import { CollectionLinks } from './CollectionLinks.tsx'

/** Its prerendered links work by themselves; its code comes with that of the filters. */
const MonthIndex = island(async () => (await import('./MonthIndex.tsx')).MonthIndex, { what: 'The index of months' })

/** After the list is there, in milliseconds. */
const LINKS_PATIENCE_MS = 1_000

const QUESTION = THIS_SITE.headline
const collections = (ask: Ask) => collectionLinksQuery(ask, 3)
const titleOf = (heading: string | null) => heading ?? QUESTION

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const everything = histogramQuery(ask, { filter: EMPTY_FILTER, scope: null })
  const links = askLinks(client.query(collections(ask)))
  const [{ heading }] = await Promise.all([loadListing({ request, context }, null), client.query(everything)])
  await links()
  return {
    title: titleOf(heading),
    description: THIS_SITE.description,
    path: TIMELINE_PATH,
  }
}

/** They come with the list, so that nothing moves; but it does not wait for them for long, nor fail with them. */
function askLinks(links: Promise<unknown>): () => Promise<unknown> {
  if (import.meta.env.SSR) return () => links
  const settled = links.catch(() => {})
  return () => Promise.race([settled, new Promise((resolve) => setTimeout(resolve, LINKS_PATIENCE_MS))])
}

export function Component() {
  const ask = useAsk()
  const histogram = useAnswer(histogramQuery(ask, { filter: EMPTY_FILTER, scope: null }))
  const { data: links } = useQuery(collections(ask))
  return (
    <div className="wrap pb-16">
      <div className="pt-3 md:flex md:flex-wrap md:items-end md:justify-between md:gap-x-8 md:pt-9 md:pb-3">
        <h1 className="max-w-[17em] font-serif text-xl font-semibold tracking-[-0.01em] md:text-4xl md:font-medium md:tracking-[-0.02em]">
          {QUESTION}
        </h1>
        {/* Beside the question where there is room, else after the list: the first headline comes first. */}
        <CollectionLinks links={links} className="max-w-96 max-lg:hidden" />
        <CoverageNote />
      </div>
      <ListingView scope={null} titleOf={titleOf} />
      <CollectionLinks links={links} className="mt-12 border-t border-rule pt-5 lg:hidden" />
      <MonthIndex histogram={histogram} />
    </div>
  )
}
