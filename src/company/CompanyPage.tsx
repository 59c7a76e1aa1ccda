import { type LoaderFunctionArgs, useParams } from 'react-router-dom'
import { EMPTY_FILTER } from '../content/filter.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { PAGE_LENGTH } from '../content/pageLength.ts'
import { companyPath } from '../content/paths.ts'
import { formatAnnouncements } from '../content/words.ts'
import { companyQuery } from '../data/companyQuery.ts'
import { listingQuery } from '../data/listingQuery.ts'
import type { PageMeta } from '../data/pageMeta.ts'
import { servicesOf, useAnswers } from '../data/services.ts'
import { useAnswer } from '../data/useAnswer.ts'
import { ListingView } from '../listing/ListingView.tsx'
import { loadListing } from '../listing/loadListing.ts'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { PairMark } from '../ui/PairMark.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<PageMeta> {
  const { answers, client } = servicesOf(context)
  const id = params['id'] ?? ''
  const company = await client.query(companyQuery(answers, id))
  const everything = listingQuery(answers, { filter: EMPTY_FILTER, within: id }, PAGE_LENGTH)
  const [{ heading }] = await Promise.all([loadListing({ request, context }, id), client.query(everything)])
  return {
    title: heading ? `${company.name}, ${heading}` : `${company.name}: AI partnerships and deals`,
    description: `${company.name} in AI partnership news: ${formatAnnouncements(company.count)}, each with the reason why it matters and its sources.`,
    path: companyPath(id),
  }
}

export function Component() {
  const answers = useAnswers()
  const { id = '' } = useParams()
  const company = useAnswer(companyQuery(answers, id))
  const listing = useAnswer(listingQuery(answers, { filter: EMPTY_FILTER, within: id }, PAGE_LENGTH))
  const { span } = listing
  return (
    <div className="wrap pb-12">
      <header className="pt-8 pb-3 md:pt-9">
        <div className="flex items-center gap-3.5">
          <PairMark hues={[company.hue]} />
          <h1 className="font-serif text-[1.94rem]/[1.08] font-medium tracking-[-0.02em] md:text-[2.625rem]/[1.08]">{company.name}</h1>
        </div>
        <p className="mt-2.5 text-muted">
          {company.sector && <span className="mr-2 capitalize">{company.sector} ·</span>}
          {formatAnnouncements(company.count)}
          {span && (
            <>
              {' '}
              · first {formatShortDay(span.first)}, latest {formatShortDay(span.last)}
            </>
          )}
          {company.url && (
            <>
              {' · '}
              <OutsideLink href={company.url}>Official site</OutsideLink>
            </>
          )}
        </p>
      </header>
      <ListingView key={id} within={id} />
    </div>
  )
}
