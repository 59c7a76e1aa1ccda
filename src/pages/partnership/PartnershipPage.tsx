import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { articlePath, companyPath, feedPath, partnershipPath } from '../../content/address/paths.ts'
import { statusName } from '../../content/article/statuses.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import type { Partnership } from '../../content/story/partnership.ts'
import { formatMonth, formatShortDay } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import { isolate } from '../../content/text/isolate.ts'
import type { PageMeta } from '../../data/pageMeta.ts'
import { partnershipQuery } from '../../data/partnershipQuery.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { FollowButton } from '../../features/follow/FollowButton.tsx'
import { useSeeing } from '../../features/follow/useSeeing.ts'
import { ViewActionsIsland } from '../../features/share/ViewActionsIsland.ts'
import { FeedLink } from '../../ui/links/FeedLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { MoneyFlows } from './MoneyFlows.tsx'
import { PairRoles } from './PairRoles.tsx'
import { StandingTerms } from './StandingTerms.tsx'
import { StillTrue } from './StillTrue.tsx'
import { StorySteps } from './StorySteps.tsx'

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { a = '', b = '' } = params
  const path = partnershipPath(a, b)
  // As the router's own `redirect` does, which would be in the code that every reader loads.
  if (a > b) throw new Response(null, { status: 301, headers: { Location: path } })
  const { ask, client } = servicesOf(context)
  const partnership = await client.query(partnershipQuery(ask, a, b))
  const [one, other] = partnership.parties
  return {
    title: `${one.name} and ${other.name}: ${partnership.isStory ? 'their story' : 'the story of their partnership'}`,
    description: `${describePartnership(partnership)} ${
      partnership.isStory
        ? 'What each of them did, step by step.'
        : 'What changed at each step, the terms as they stand, and the disclosed sums.'
    }`,
    path,
    about: partnership.parties.map(({ id, name }) => ({ name, path: companyPath(id) })),
    ...(partnership.hasFeed && { feed: formatList([one.name, other.name]) }),
  }
}

/** The partnership of two companies: its terms as they stand, and its story; of two who are no partners the story alone. */
export function Component() {
  const ask = useAsk()
  const { a = '', b = '' } = useParams()
  const partnership = useAnswer(partnershipQuery(ask, a, b))
  useSeeing()
  const { parties, isStory, total, apartCount, hasFeed, since, latest, ended, terms, flows, labels } = partnership
  const names = formatList(parties.map(({ name }) => isolate(name)))
  const filter = { ...EMPTY_FILTER, companies: parties.map(({ id }) => id), match: 'all' as const }
  return (
    <div data-view className="wrap pt-8 pb-16 md:pt-9">
      <header>
        <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
          <PairMark hues={parties.map(({ hue }) => hue)} />
          <PageTitle>{names}</PageTitle>
          <span className="ml-auto flex-none">
            <FollowButton address={partnershipPath(a, b)} name={names} hues={parties.map(({ hue }) => hue)} what={null} />
          </span>
        </div>
        <p className="mt-3 max-w-[44em]">
          {formatAnnouncements(total)} since {formatMonth(since.slice(0, 7))}; latest:{' '}
          <PageLink dir="auto" to={articlePath(latest.slug)} className="link">
            {latest.title}
          </PageLink>{' '}
          <span className="text-muted">
            ({formatShortDay(latest.date)}, {statusName(latest.status).toLowerCase()})
          </span>
        </p>
        <StillTrue partnership={partnership} />
        {ended && ended.slug !== latest.slug && (
          <p className="mt-1.5 text-muted">
            {isStory ? 'It' : 'Their own deal'} ended on {formatShortDay(ended.date)}:{' '}
            <PageLink dir="auto" to={articlePath(ended.slug)} className="link">
              {ended.title}
            </PageLink>
          </p>
        )}
        <PairRoles partnership={partnership} />
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
          {parties.map(({ id, name }) => (
            <PageLink key={id} to={companyPath(id)} className="link min-h-6">
              All of <bdi>{name}</bdi>
            </PageLink>
          ))}
          {hasFeed && <FeedLink path={feedPath(partnershipPath(a, b), 'atom')} of={names} />}
          <span className="flex flex-wrap gap-2">
            <ViewActionsIsland question={{ filter, scope: null }} name={names} count={total + apartCount} />
          </span>
        </div>
      </header>
      <div className="mt-8 grid print:block gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-9 print:mb-9 lg:col-start-2 lg:row-start-1">
          <StandingTerms terms={terms} ended={ended} />
          <MoneyFlows parties={parties} flows={flows} uncounted={partnership.uncounted} labels={labels} />
        </div>
        <StorySteps partnership={partnership} />
      </div>
    </div>
  )
}

function describePartnership({ total, since, latest }: Partnership): string {
  return `${formatAnnouncements(total)} since ${formatMonth(since.slice(0, 7))}; latest: ${latest.title}.`
}
