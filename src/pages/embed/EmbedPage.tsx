import { type LoaderFunctionArgs, useLocation } from 'react-router-dom'
import { EMBED_LENGTH, parseEmbed, viewPath } from '../../content/address/embedAddress.ts'
import { TIMELINE_PATH } from '../../content/address/paths.ts'
import { labelOf } from '../../content/article/labels.ts'
import { withoutCompanies } from '../../content/query/filter.ts'
import { newsName, newsTitle } from '../../content/site/newsWords.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { formatAnnouncements } from '../../content/text/formatNumber.ts'
import { listingQuery } from '../../data/listingQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { describeFilter } from '../../features/filters/describeFilter.ts'
import { LogoMark } from '../../ui/LogoMark.tsx'
import { withBase } from '../../ui/links/withBase.ts'
import { SITE_NAME } from '../../ui/siteName.ts'
import { EmbedEntry } from './EmbedEntry.tsx'
import { FrameLink } from './FrameLink.tsx'
import { useHeightMessage } from './useHeightMessage.ts'

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  await client.query(listingQuery(ask, parseEmbed(new URL(request.url).searchParams), EMBED_LENGTH))
  return {
    title: newsTitle(),
    description: 'The newest announcements of a list, for a frame on another page.',
    path: TIMELINE_PATH,
    unlisted: true,
  }
}

/**
 * A list for a frame on another site's page: its newest entries, and the way to all of them. Nothing here leads on within the
 * frame.
 */
export function Component() {
  const ask = useAsk()
  const { search } = useLocation()
  const question = parseEmbed(new URLSearchParams(search))
  const { groups, count, labels, unknownCompanies } = useAnswer(listingQuery(ask, question, EMBED_LENGTH))
  const filter = withoutCompanies(question.filter, unknownCompanies)
  useHeightMessage()
  const name = [question.scope !== null && labelOf(labels, question.scope)?.name, describeFilter(filter, labels)].filter(Boolean).join(', ')
  const cards = groups.flatMap((group) => group.cards)
  return (
    <main data-view className="px-4 pt-3.5 pb-3">
      <h1 className="text-sm font-semibold">{name === '' ? newsTitle() : `${name}: ${newsName()}`}</h1>
      {count === 0 && <p className="py-4 text-muted">Nothing has been published on this yet.</p>}
      <ol>
        {cards.map((card) => (
          <EmbedEntry key={card.slug} card={card} labels={labels} />
        ))}
      </ol>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-3 text-sm">
        <FrameLink to={count === 0 ? TIMELINE_PATH : viewPath({ ...question, filter })} className="link font-semibold">
          {count > cards.length ? `All ${formatAnnouncements(count)}` : 'The same list'} on {SITE_NAME}
        </FrameLink>
        <span className="ml-auto text-muted">
          {THIS_SITE.hasIcon ? <img src={withBase('/icon.svg')} alt="" width={22} height={22} /> : <LogoMark width={22} />}
        </span>
      </p>
    </main>
  )
}

/** A frame that can't be filled says so in its own space. */
export function ErrorBoundary() {
  const { search } = useLocation()
  return (
    <main data-view className="p-4 text-sm">
      <p>This list could not be loaded.</p>
      <p className="mt-2 flex flex-wrap gap-x-4">
        <button type="button" className="link" onClick={() => window.location.reload()}>
          Try again
        </button>
        <FrameLink to={viewPath(parseEmbed(new URLSearchParams(search)))} className="link">
          See it on {SITE_NAME}
        </FrameLink>
      </p>
    </main>
  )
}
