import { useMemo, useRef } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { monthPath, TIMELINE_PATH } from '../../content/address/paths.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { newsTitle } from '../../content/site/newsWords.ts'
import { isStillFilling } from '../../content/text/coverage.ts'
import { daysOfMonth } from '../../content/text/day.ts'
import { formatMonth } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { histogramQuery } from '../../data/listingQuery.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { Entry } from '../../features/entry/Entry.tsx'
import type { ListOrigin } from '../../features/entry/listOrigin.ts'
import { usePrefetchArticle } from '../../features/entry/usePrefetchArticle.ts'
import { CoverageNote } from '../../features/list/CoverageNote.tsx'
import { ViewActionsIsland } from '../../features/share/ViewActionsIsland.ts'
import { useScrollAnchor } from '../../features/view/useScrollAnchor.ts'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { MonthHeadline } from './MonthHeadline.tsx'
import { MonthIndex } from './MonthIndex.tsx'
import { MonthNeighbours } from './MonthNeighbours.tsx'
import { monthQuery } from './monthQuery.ts'

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const month = params['month'] ?? ''
  const everything = histogramQuery(ask, { filter: EMPTY_FILTER, scope: null })
  const [{ count, companies }] = await Promise.all([client.query(monthQuery(ask, month)), client.query(everything)])
  return {
    title: `${newsTitle()} of ${formatMonth(month)}`,
    description: `${formatAnnouncements(count)} in ${formatMonth(month)}, of ${formatList(companies)} and others, each with the reason why it matters.`,
    path: monthPath(month),
  }
}

/** One month of the timeline at an address of its own, so that every article can be reached by plain links. */
export function Component() {
  const ask = useAsk()
  const { month = '' } = useParams()
  const { count, cards, headlines, labels, older, newer } = useAnswer(monthQuery(ask, month))
  const everything = useAnswer(histogramQuery(ask, { filter: EMPTY_FILTER, scope: null }))
  const name = formatMonth(month)
  const filter = useMemo(() => {
    const { first, last } = daysOfMonth(month)
    return { ...EMPTY_FILTER, from: first, to: last }
  }, [month])
  const search = formatFilter(filter)
  const origin = useMemo<ListOrigin>(() => ({ search, scope: null, name, steps: 1 }), [search, name])
  const list = useRef<HTMLOListElement>(null)
  // All of it is shown; only the place is to be kept, which pixels can not, since rows away from the screen have no height yet.
  useScrollAnchor(list, 0)
  const prefetch = usePrefetchArticle()
  return (
    <div className="wrap pt-8 pb-16 md:pt-9">
      <PageTitle>{name}</PageTitle>
      <div className="no-print mt-2.5 mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <PageLink to={TIMELINE_PATH} className="link min-h-6">
          Whole timeline
        </PageLink>
        <PageLink to={`${TIMELINE_PATH}${search}`} className="link min-h-6">
          Filter this month
        </PageLink>
        <span className="flex flex-wrap gap-2">
          <ViewActionsIsland question={{ filter, scope: null }} name={name} count={count} />
        </span>
      </div>
      <MonthNeighbours older={older} newer={newer} />
      <h2 className="mt-6 border-b border-rule pb-2 font-serif text-lg/tight font-semibold">{formatAnnouncements(count)}</h2>
      {isStillFilling(month) && (
        <div className="pt-2">
          <CoverageNote lead="Still filling. " />
        </div>
      )}
      <ol ref={list}>
        {cards.map((card) => (
          <Entry key={card.slug} card={card} labels={labels} origin={origin} onIntent={prefetch} />
        ))}
        {headlines.map((headline) => (
          <MonthHeadline key={headline.slug} headline={headline} origin={origin} />
        ))}
      </ol>
      <div className="pt-6">
        <MonthNeighbours older={older} newer={newer} />
      </div>
      <MonthIndex histogram={everything} current={month} />
    </div>
  )
}
