import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { formatFilter } from '../../content/address/filterAddress.ts'
import { companyPath, feedPath, MAP_PATH } from '../../content/address/paths.ts'
import type { CompanyProfile, Relative } from '../../content/query/companyProfile.ts'
import { EMPTY_FILTER } from '../../content/query/filter.ts'
import { newsName } from '../../content/site/newsWords.ts'
import { THIS_SITE } from '../../content/site/thisSite.ts'
import { formatShortDay } from '../../content/text/formatDay.ts'
import { formatAnnouncements, formatList } from '../../content/text/formatNumber.ts'
import type { AboutCompany, PageMeta } from '../../data/pageMeta.ts'
import { servicesOf, useAsk } from '../../data/services.ts'
import { useAnswer } from '../../data/useAnswer.ts'
import { FollowButton } from '../../features/follow/FollowButton.tsx'
import { ListingView } from '../../features/list/ListingView.tsx'
import { loadListing } from '../../features/list/loadListing.ts'
import { FeedLink } from '../../ui/links/FeedLink.tsx'
import { OutsideLink } from '../../ui/links/OutsideLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PairMark } from '../../ui/PairMark.tsx'
import { CompanyFactsIsland } from './CompanyFactsIsland.ts'
import { companyMoneyQuery, companyQuery } from './companyQuery.ts'
import { hasFacts } from './hasFacts.ts'
import { KindsOfNews } from './KindsOfNews.tsx'
import { Partners } from './Partners.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { ask, client } = servicesOf(context)
  const id = params['id'] ?? ''
  const [company] = await Promise.all([client.query(companyQuery(ask, id)), client.query(companyMoneyQuery(ask, id))])
  const { heading } = await loadListing({ request, context }, id)
  const { name, count, partners } = company
  const closest = partners.slice(0, 3).map((partner) => partner.name)
  const withWhom = closest.length > 0 ? `, most often with ${formatList(closest)}` : ''
  return {
    title: titleOf(name, heading),
    description: `${name} in ${newsName()}: ${formatAnnouncements(count)}${withWhom}, each with the reason why it matters and its sources.`,
    path: companyPath(id),
    about: [aboutCompany(company)],
    feed: name,
  }
}

/** The company as crawlers are told of it, with what it belongs to. */
function aboutCompany({ id, name, url, tickers, formerNames, parent, partOf }: CompanyProfile): AboutCompany {
  const refOf = (other: Relative) => ({ name: other.name, path: other.hasPage ? companyPath(other.id) : null })
  return {
    name,
    path: companyPath(id),
    ...(url !== null && { url }),
    ...(tickers.length > 0 && { tickers }),
    ...(formerNames.length > 0 && { formerNames: formerNames.map((former) => former.name) }),
    ...(parent && { parent: refOf(parent) }),
    ...(partOf.length > 0 && { partOf: partOf.map(refOf) }),
  }
}

const titleOf = (name: string, heading: string | null) =>
  heading ? `${name}, ${heading}` : `${name}: ${THIS_SITE.topic === null ? '' : `${THIS_SITE.topic} `}partnerships and deals`

/** One company: who it deals with, in what kinds of news, and all of it as a list. */
export function Component() {
  const ask = useAsk()
  const { id = '' } = useParams()
  const company = useAnswer(companyQuery(ask, id))
  const money = useAnswer(companyMoneyQuery(ask, id))
  const { name, hue, sector, url, count, first, last, partners, kinds } = company
  return (
    <div className="wrap pb-12 max-md:flex max-md:flex-col max-md:[reading-flow:flex-visual] print:block">
      <header className="pt-3 pb-1 md:pt-9 md:pb-3">
        <div className="flex items-center gap-3.5">
          <PairMark hues={[hue]} />
          <PageTitle dir="auto" isSmall>
            {name}
          </PageTitle>
          <span className="ml-auto flex-none">
            <FollowButton address={companyPath(id)} name={name} hues={[hue]} what={null} />
          </span>
        </div>
        <p className="mt-2 text-muted max-md:text-sm md:mt-2.5">
          {sector && (
            <span className="mr-2 capitalize">
              <bdi>{sector}</bdi> ·
            </span>
          )}
          {formatAnnouncements(count)} · first {formatShortDay(first)}, latest {formatShortDay(last)}
          {url && (
            <>
              {' · '}
              <OutsideLink href={url}>Official site</OutsideLink>
            </>
          )}
          {' · '}
          <FeedLink path={feedPath(companyPath(id), 'atom')} of={name} />
          {' · '}
          <PageLink to={MAP_PATH + formatFilter({ ...EMPTY_FILTER, companies: [id] })} className="link">
            On the map
          </PageLink>
          {hasFacts(company, money) && (
            <span className="no-print md:hidden">
              {' · '}
              <a href="#facts" className="link">
                Roles, money, names
              </a>
            </span>
          )}
        </p>
        <KindsOfNews id={id} kinds={kinds} />
        <Partners company={company} partners={partners} />
      </header>
      {hasFacts(company, money) && <CompanyFactsIsland company={company} money={money} />}
      <ListingView key={id} scope={id} titleOf={(heading) => titleOf(name, heading)} />
      <span data-list-end hidden />
    </div>
  )
}
